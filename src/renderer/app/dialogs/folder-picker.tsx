import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ArrowUp, FileText, Folder, HardDrive } from "lucide-react";
import { useLayoutEffect, useRef, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { failureMessage } from "../failure-message.ts";
import { formatPlural } from "../format.ts";
import { useImports } from "../imports/imports.tsx";
import { useClient } from "../services.tsx";
import { useOpenWorkspace } from "../use-open-workspace.ts";
import "./folder-picker.css";

const WORDS = {
  import: { title: "Import a folder", action: "Import this folder" },
  open: { title: "Open a workspace", action: "Open this folder" },
} as const;
const MOST_FILES = 200;

export interface FolderPickerProps {
  purpose: "import" | "open";
  onClose: () => void;
}

/** Finds a folder of this machine where the host has no dialog of its own. */
export function FolderPicker({ purpose, onClose }: FolderPickerProps) {
  const client = useClient();
  const imports = useImports();
  const workspace = useOpenWorkspace();
  const [path, setPath] = useState<string | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const { data, error } = useQuery({
    queryKey: ["folder", path],
    queryFn: ({ signal }) => client.folders.list({ path }, { signal }),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const inputRef = useRef<HTMLInputElement>(null);
  const home = path === null ? data?.path : undefined;
  // The home folder arrives after the field has the focus: what is typed then replaces it and is not appended.
  useLayoutEffect(() => {
    if (home !== undefined && document.activeElement === inputRef.current) inputRef.current?.select();
  }, [home]);
  const visit = (next: string | null) => {
    setPath(next);
    setTyped(null);
  };
  const shown = typed ?? path ?? data?.path ?? "";
  const accept = async () => {
    if (purpose === "open") {
      if (await workspace.open(shown)) onClose();
      return;
    }
    onClose();
    await imports.start([shown]);
  };
  const folders = data?.entries.filter(({ kind }) => kind === "folder") ?? [];
  const files = data?.entries.filter(({ kind }) => kind === "file") ?? [];
  return (
    <Dialog
      title={WORDS[purpose].title}
      onClose={onClose}
      width={720}
      actions={
        <>
          <span className="folder-count">
            {note(purpose, typed === null && !error ? data?.readable : undefined)}
          </span>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            tone="primary"
            disabled={shown === "" || (purpose === "import" && error !== null && typed === null)}
            onClick={() => void accept()}
          >
            {WORDS[purpose].action}
          </Button>
        </>
      }
    >
      <div className="folder-path">
        <IconButton label="Parent folder" disabled={!data?.parent} onClick={() => data && visit(data.parent)}>
          <ArrowUp />
        </IconButton>
        <input
          ref={inputRef}
          aria-label="Path of the folder"
          data-autofocus
          spellCheck={false}
          value={shown}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") visit(shown);
          }}
        />
      </div>
      <div className="folder-body">
        <ul className="folder-places" aria-label="Places">
          {data?.places.map((place) => (
            <li key={place.path}>
              <button
                type="button"
                aria-current={place.path === data.path || undefined}
                onClick={() => visit(place.path)}
              >
                <HardDrive aria-hidden="true" />
                {place.name}
              </button>
            </li>
          ))}
        </ul>
        {typed !== null ? (
          // What the list showed belongs to another folder than the one that stands in the field.
          <p className="folder-note">Enter shows what this folder holds.</p>
        ) : error ? (
          <p className="folder-note" role="alert">
            {failureMessage(error)}
          </p>
        ) : (
          // The list hears keys that its buttons do not take.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <ul
            ref={focusIfLost}
            key={data?.path}
            className="folder-entries"
            aria-label="Contents"
            onKeyDown={(event) => {
              if (event.key === "Backspace" && data?.parent) visit(data.parent);
              else if (event.key === "ArrowDown" || event.key === "ArrowUp") moveFocus(event);
            }}
          >
            {folders.map((entry) => (
              <li key={entry.path}>
                <button type="button" onClick={() => visit(entry.path)}>
                  <Folder aria-hidden="true" />
                  {entry.name}
                </button>
              </li>
            ))}
            {files.slice(0, MOST_FILES).map((entry) => (
              <li key={entry.path} className="folder-file">
                <FileText aria-hidden="true" />
                {entry.name}
              </li>
            ))}
            {files.length > MOST_FILES && (
              <li className="folder-file">and {formatPlural(files.length - MOST_FILES, "more file")}</li>
            )}
            {data && data.entries.length === 0 && <li className="folder-note">This folder is empty.</li>}
          </ul>
        )}
      </div>
    </Dialog>
  );
}

function note(purpose: FolderPickerProps["purpose"], readable: number | undefined): string {
  if (purpose === "open") return "A workspace is made in a folder that is empty or does not exist yet.";
  if (readable === undefined) return "";
  return readable === 0
    ? "No readable files here; subfolders are imported too."
    : `${formatPlural(readable, "readable file")} here; subfolders are imported too.`;
}

/** What had the focus went with the folder before. */
function focusIfLost(list: HTMLUListElement | null) {
  const { activeElement } = document;
  if (activeElement === document.body || activeElement instanceof HTMLDialogElement) {
    list?.querySelector("button")?.focus();
  }
}

function moveFocus(event: React.KeyboardEvent<HTMLElement>) {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[at + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
  event.preventDefault();
}
