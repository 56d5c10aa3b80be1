import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ArrowUp, Folder, HardDrive } from "lucide-react";
import { useLayoutEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { FolderEntry } from "../../../shared/contract/workspace-contract.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { failureMessage } from "../failure-message.ts";
import { formatPlural } from "../format.ts";
import { useClient } from "../services.tsx";
import "./folder-picker.css";

const MOST_FILES = 200;

/** A folder of this machine: what it holds and what stands in the field of its path. */
export function useFolder() {
  const client = useClient();
  const [path, setPath] = useState<string | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const { data, error } = useQuery({
    queryKey: ["folder", path],
    queryFn: ({ signal }) => client.folders.list({ path }, { signal }),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const visit = (next: string | null) => {
    setPath(next);
    setTyped(null);
  };
  return { listing: data, error, path, typed, setTyped, visit, shown: typed ?? path ?? data?.path ?? "" };
}

interface FolderBrowserProps {
  folder: ReturnType<typeof useFolder>;
  /** Accessible name of the path's field. */
  label: string;
  /** What stands under a path that has been typed and not been visited. */
  typedNote: string;
  files: readonly FolderEntry[];
  renderFile: (file: FolderEntry) => ReactNode;
  /** Enter in the field; true when there is nothing to visit. */
  onEnter?: () => boolean;
}

/** Walks the folders of this machine where the host has no dialog of its own. */
export function FolderBrowser({ folder, label, typedNote, files, renderFile, onEnter }: FolderBrowserProps) {
  const { listing, error, path, typed, setTyped, visit, shown } = folder;
  const inputRef = useRef<HTMLInputElement>(null);
  const home = path === null ? listing?.path : undefined;
  // The home folder arrives after the field has the focus: what is typed then replaces it and is not appended.
  useLayoutEffect(() => {
    if (home !== undefined && document.activeElement === inputRef.current) inputRef.current?.select();
  }, [home]);
  const folders = listing?.entries.filter(({ kind }) => kind === "folder") ?? [];
  return (
    <>
      <div className="folder-path">
        <IconButton
          label="Parent folder"
          disabled={!listing?.parent}
          onClick={() => listing && visit(listing.parent)}
        >
          <ArrowUp />
        </IconButton>
        <input
          ref={inputRef}
          aria-label={label}
          data-autofocus
          spellCheck={false}
          value={shown}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !onEnter?.()) visit(shown);
          }}
        />
      </div>
      <div className="folder-body">
        <ul className="folder-places" aria-label="Places">
          {listing?.places.map((place) => (
            <li key={place.path}>
              <button
                type="button"
                aria-current={place.path === listing.path || undefined}
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
          <p className="folder-note">{typedNote}</p>
        ) : error ? (
          <p className="folder-note" role="alert">
            {failureMessage(error)}
          </p>
        ) : (
          // The list hears keys that its buttons do not take.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <ul
            ref={focusIfLost}
            key={listing?.path}
            className="folder-entries"
            aria-label="Contents"
            onKeyDown={(event) => {
              if (event.key === "Backspace" && listing?.parent) visit(listing.parent);
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
            {files.slice(0, MOST_FILES).map(renderFile)}
            {files.length > MOST_FILES && (
              <li className="folder-file">and {formatPlural(files.length - MOST_FILES, "more file")}</li>
            )}
            {listing && folders.length === 0 && files.length === 0 && (
              <li className="folder-note">
                {listing.entries.length === 0 ? "This folder is empty." : "Nothing here can be chosen."}
              </li>
            )}
          </ul>
        )}
      </div>
    </>
  );
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
