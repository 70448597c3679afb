import { html } from "../../ui/index.ts";
import type { ReportDocument } from "../document/report-document.ts";
import { fullTitle } from "./full-title.ts";

/** Who and what an Office file is (Open Packaging Conventions, part 2). Without times, so that the same report gives the same file. */
export const coreProperties = (document: ReportDocument): string => html`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${fullTitle(document)}</dc:title><dc:creator>${document.authorityName}</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>`.toString();
