declare module 'edtf' {
  /** Parses a string in the Extended Date/Time Format; throws where it is none. */
  export default function edtf(text: string): unknown;
}
