/** What `os.networkInterfaces()` tells, as far as it counts here. */
export type Interfaces = Readonly<
  Record<string, readonly { address: string; family: string; internal: boolean }[] | undefined>
>;

export interface HallAddress {
  /** IPv4, as people type it. */
  address: string;
  kind: 'wifi' | 'cable' | 'other';
  /** The system's name of it. */
  name: string;
}

// Networks inside the machine, and tunnels: nobody in the hall is in them.
const INSIDE =
  /^(docker|br-|veth|virbr|vbox|vmnet|vmware|lxc|lxd|podman|cni|flannel|cali|kube|tun|cscotun|vpn|outline|tap|utun|wg|ppp|ipsec|gpd|zt|ham|tailscale|nordlynx|proton|awdl|llw|anpi|gif|stf|dummy|ifb|vethernet \((wsl|default|hyper|docker|nat)|virtualbox|hamachi|openvpn|wireguard|radmin|loopback|npcap|bluetooth|conexión de red bluetooth)/i;
// What VirtualBox and a Mac's virtual machines get, whatever the interface is called.
const VIRTUAL = /^192\.168\.(56|6[45])\.1$/;
// The machine's own access point.
const SHARED = /^(ap\d|bridge10\d)|^(conexión de área local|local area connection)\* ?\d/i;
const NOWHERE = 9;
const WIFI = /^(wl|wlan|wifi|wi-fi|airport|ath\d|ra\d|conexión de red inalámbrica|wireless)/i;
const CABLE = /^(eth|en|em\d|eno|ens|enp|ethernet|conexión de área local|local area connection)/i;

/**
 * The addresses under which people in the hall may reach this machine, the likeliest first: its own access point and wifi,
 * then cable, then what is left; none where nobody outside can. On a Mac (`platform` `darwin`) `en0` is the wifi.
 */
export function rankAddresses(interfaces: Interfaces, platform: string): HallAddress[] {
  const found = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    addresses
      .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
      .map(({ address }) => ({ address, name, ...judge(name, address, platform) })),
  );
  found.sort((a, b) => a.rank - b.rank);
  if (found.every(({ rank }) => rank === NOWHERE)) return [];
  return found.map(({ address, kind, name }) => ({ address, kind, name }));
}

function judge(name: string, address: string, platform: string): { kind: HallAddress['kind']; rank: number } {
  if (INSIDE.test(name) || VIRTUAL.test(address) || isCarrier(address)) return { kind: 'other', rank: NOWHERE };
  const isAway = isPrivate(address) ? 0 : 4;
  // 192.168.137.1 and 10.42.0.1: what Windows and NetworkManager give their access points.
  if (SHARED.test(name) || /^(192\.168\.137|10\.42\.0)\.1$/.test(address)) return { kind: 'wifi', rank: isAway };
  if (WIFI.test(name) || (platform === 'darwin' && name === 'en0')) return { kind: 'wifi', rank: 1 + isAway };
  if (CABLE.test(name)) return { kind: 'cable', rank: 2 + isAway };
  return { kind: 'other', rank: 3 + isAway };
}

/** RFC 1918. */
const isPrivate = (address: string) => /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address);

/** RFC 6598, which Tailscale gives its machines. */
const isCarrier = (address: string) => /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(address);
