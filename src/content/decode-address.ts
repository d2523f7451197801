/** What an address says in words; one that says nothing so is meant as it stands, and so is a «%» of no letter's: «100%.png». */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address.replace(/%(?![0-9a-f]{2})/gi, '%25'));
  } catch {
    return address;
  }
}
