/** What an address says in words; one that says nothing so is meant as it stands. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
