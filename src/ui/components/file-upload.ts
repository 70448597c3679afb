import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { after, before, type FieldParams, formGroup, hintAndError } from "./field.ts";
import { i18nAttributes, type Plurals } from "./i18n-attributes.ts";
import { label, type LabelParams } from "./label.ts";

export type FileUploadParams = FieldParams & {
  readonly id?: string;
  readonly name: string;
  readonly disabled?: boolean;
  readonly multiple?: boolean;
  readonly describedBy?: string;
  readonly label: LabelParams;
  /** Adds a place to drop the file when scripts run. */
  readonly javascript?: boolean;
  readonly chooseFilesButtonText?: string;
  readonly noFileChosenText?: string;
  readonly multipleFilesChosenText?: Plurals;
  readonly dropInstructionText?: string;
  readonly enteredDropZoneText?: string;
  readonly leftDropZoneText?: string;
  readonly wrapperClasses?: string;
  readonly wrapperAttributes?: Attributes;
  readonly classes?: string;
  readonly attributes?: Attributes;
};

const dropZone = (params: FileUploadParams, inner: Html): Html =>
  html`<div class="${classNames("govuk-file-upload-wrapper", params.wrapperClasses)}" data-module="govuk-file-upload"${i18nAttributes({
    "choose-files-button": params.chooseFilesButtonText,
    "no-file-chosen": params.noFileChosenText,
    "multiple-files-chosen": params.multipleFilesChosenText,
    "drop-instruction": params.dropInstructionText,
    "entered-drop-zone": params.enteredDropZoneText,
    "left-drop-zone": params.leftDropZoneText,
  })}${attributes(params.wrapperAttributes)}>
${inner}
</div>`;

export const fileUpload = (params: FileUploadParams): Html => {
  const id = params.id || params.name;
  const helped = hintAndError(params, id, params.describedBy);
  const own = attributes({
    id,
    name: params.name,
    type: "file",
    disabled: params.disabled,
    multiple: params.multiple,
    "aria-describedby": helped.describedBy,
  });
  const field = html`<input class="${classNames("govuk-file-upload", params.classes, params.errorMessage && "govuk-file-upload--error")}"${own}${attributes(params.attributes)}>`;
  return formGroup(params, html`${label({ ...params.label, for: id })}
${helped.markup}
${before(params)}
${params.javascript ? dropZone(params, field) : field}
${after(params)}`);
};
