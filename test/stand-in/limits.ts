import { componentsOf, type Component } from "./messages.js";

/** Discord's documented limits, so that the tests hold without Discord's own specification at hand. */
interface Body {
  readonly content?: string;
  readonly flags?: number;
  readonly embeds?: readonly unknown[];
  readonly components?: readonly Component[];
  readonly attachments?: readonly unknown[];
  readonly allowed_mentions?: { readonly parse?: readonly string[] };
}

const componentsV2 = 32_768;
/** In UTF-16 units: at least as strict as a count of characters. */
const tooLong = (text: string | undefined, most: number): boolean => (text ?? "").length > most;

const buttonFaults = (button: Component): string[] => [
  ...(tooLong(button.label, 80) || button.label === "" ? [`a button's label has ${button.label?.length}`] : []),
  ...(button.style === 5
    ? tooLong(button.url, 512)
      ? ["a link is longer than 512"]
      : []
    : button.custom_id === undefined || button.custom_id === ""
      ? ["a button without a custom_id"]
      : []),
];

function componentFaults(component: Component): string[] {
  const children = component.components ?? [];
  const faults = tooLong(component.custom_id, 100) ? ["a custom_id is longer than 100"] : [];
  if (component.type === 1 && (children.length === 0 || children.length > 5))
    faults.push(`a row of ${children.length} components`);
  if (component.type === 2) faults.push(...buttonFaults(component));
  if (component.type === 3 && ((component.options ?? []).length === 0 || (component.options ?? []).length > 25))
    faults.push("a menu of no or too many options");
  const values = (component.options ?? []).map(({ value }) => value);
  if (new Set(values).size < values.length) faults.push("two options with the same value");
  for (const option of component.options ?? [])
    if (tooLong(option.label, 100) || tooLong(option.value, 100)) faults.push("an option is longer than 100");
  if (component.type === 9 && (children.length === 0 || children.length > 3 || component.accessory === undefined))
    faults.push(`a section of ${children.length} texts`);
  if (component.type === 10 && ((component.content ?? "").trim() === "" || tooLong(component.content, 4000)))
    faults.push(`a text display of ${component.content?.length} characters`);
  if (component.type === 17 && children.length === 0) faults.push("an empty container");
  for (const { description } of component.items ?? [])
    if (tooLong(description, 1024)) faults.push("an alternative text is longer than 1024");
  return faults;
}

const named = (components: readonly Component[]): string[] =>
  components.flatMap(({ file, items }) => [
    ...(file === undefined ? [] : [file.url]),
    ...(items ?? []).map(({ media }) => media.url),
  ]);

/** Every limit that a message breaks, in words. */
export function messageFaults(
  body: Body,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): string[] {
  const all = componentsOf(body.components ?? []);
  const ids = all.map(({ custom_id }) => custom_id).filter((id) => id !== undefined);
  const text = all.reduce((sum, { content }) => sum + (content ?? "").length, 0);
  const v2 = ((body.flags ?? 0) & componentsV2) !== 0;
  const missing = named(all).filter((url) => !files.some(({ name }) => url === `attachment://${name}`));
  return [
    ...all.flatMap(componentFaults),
    ...(all.length > 40 ? [`${all.length} components`] : []),
    ...(text > 4000 ? [`${text} characters of text`] : []),
    ...(new Set(ids).size < ids.length ? ["the same custom_id twice"] : []),
    ...(v2 && (body.content || body.embeds?.length) ? ["content beside Components V2"] : []),
    ...(!v2 && all.some(({ type }) => type > 8) ? ["Components V2 without the flag"] : []),
    ...(tooLong(body.content, 2000) ? ["content is longer than 2000"] : []),
    ...(files.length > 10 ? [`${files.length} files`] : []),
    ...(files.some(({ bytes }) => bytes.length > 10_485_760) ? ["a file is larger than 10 MiB"] : []),
    ...missing.map((url) => `${url} is shown but was not sent`),
    ...(body.allowed_mentions?.parse?.length === 0 || body.allowed_mentions === undefined
      ? []
      : ["somebody may be pinged"]),
  ];
}

interface ModalBody {
  readonly custom_id?: string;
  readonly title?: string;
  readonly components?: readonly {
    readonly type: number;
    readonly label?: string;
    readonly description?: string;
    readonly component?: Component & { readonly max_length?: number };
  }[];
}

/** Every limit that a form breaks, in words. */
export function modalFaults({ custom_id, title, components = [] }: ModalBody): string[] {
  const ids = components.map(({ component }) => component?.custom_id ?? "");
  return [
    ...(custom_id === undefined || custom_id === "" || tooLong(custom_id, 100) ? ["a form without a custom_id"] : []),
    ...(title === undefined || title === "" || tooLong(title, 45) ? [`the form's title ${title}`] : []),
    ...(components.length === 0 || components.length > 5 ? [`a form of ${components.length} fields`] : []),
    ...(new Set(ids).size < ids.length || ids.includes("") ? ["fields with the same custom_id, or none"] : []),
    ...components.flatMap(({ type, label, description, component }) => [
      ...(type === 18 ? [] : [`a field of type ${type}`]),
      ...(label === undefined || label === "" || tooLong(label, 45) ? [`the label ${label}`] : []),
      ...(tooLong(description, 100) ? [`the description ${description}`] : []),
      ...(component === undefined ? [] : componentFaults(component)),
      ...((component?.max_length ?? 1) > 4000 ? [`a field for ${component?.max_length} characters`] : []),
    ]),
  ];
}

interface CommandBody {
  readonly type?: number;
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly options?: readonly CommandBody[];
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
}

const chatName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const longest = (own: string | undefined, others: CommandBody["name_localizations"]): number =>
  Math.max((own ?? "").length, ...Object.values(others ?? {}).map((text) => text.length));
const weight = (command: CommandBody): number =>
  longest(command.name, command.name_localizations) +
  longest(command.description, command.description_localizations) +
  (command.choices ?? []).reduce((sum, { name, value }) => sum + name.length + String(value).length, 0) +
  (command.options ?? []).reduce((sum, option) => sum + weight(option), 0);

/** Every limit that a command's registration breaks, in words. */
export function commandFaults(command: CommandBody): string[] {
  const typed = (command.type ?? 1) === 1;
  const names = [command.name, ...Object.values(command.name_localizations ?? {})];
  const descriptions = [command.description ?? "", ...Object.values(command.description_localizations ?? {})];
  const options = command.options ?? [];
  const firstOptional = options.findIndex(({ required }) => required !== true);
  const everyOption = options.flatMap((option) => [option.name, ...Object.values(option.name_localizations ?? {})]);
  return [
    ...names
      .filter((name) => (typed ? !chatName.test(name) || name !== name.toLowerCase() : name.length > 32 || name === ""))
      .map((name) => `the name ${name}`),
    ...everyOption
      .filter((name) => !chatName.test(name) || name !== name.toLowerCase())
      .map((name) => `the option name ${name}`),
    ...descriptions
      .filter((text) => (typed ? text === "" || text.length > 100 : text !== ""))
      .map((text) => `the description “${text}” of ${command.name}`),
    ...options.flatMap((option) =>
      [option.description ?? "", ...Object.values(option.description_localizations ?? {})]
        .filter((text) => text === "" || text.length > 100)
        .map((text) => `the description “${text}” of ${command.name} ${option.name}`),
    ),
    ...(options.length > 25 ? [`${options.length} options`] : []),
    ...(firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required === true)
      ? ["a required option after an optional one"]
      : []),
    ...options.filter(({ choices }) => (choices ?? []).length > 25).map(({ name }) => `the choices of ${name}`),
    ...(weight(command) > 8000 ? [`${command.name} has ${weight(command)} characters`] : []),
  ];
}

/** Every limit that a list of suggestions breaks, in words. */
export const suggestionFaults = (
  choices: readonly { readonly name: string; readonly value: string | number }[],
): string[] => [
  ...(choices.length > 25 ? [`${choices.length} suggestions`] : []),
  ...choices
    .filter(({ name, value }) => name === "" || name.length > 100 || String(value).length > 100)
    .map(({ name }) => `the suggestion ${name}`),
];
