/** Something that runs until it is told to stop, and survives the loss of what it talks to. */
export interface BackgroundWork {
  /** Resolves while it can do its work; rejects with a reason that is fit to be shown. Cheap, within 2 s. */
  readonly check: () => Promise<void>;
  /** Ends what is under way, then resolves; nothing is lost by it. */
  readonly stop: () => Promise<void>;
}
