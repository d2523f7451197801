import { expect, it } from 'vitest';
import { type Interfaces, rankAddresses } from '../../../src/room/server/rank-addresses.ts';

/** As `os.networkInterfaces()` gives it: each line a name and its addresses, the loopback's marked as inside. */
function interfaces(text: string): Interfaces {
  const lines = text.trim().split('\n');
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', addresses = ''] = line.trim().split(/\s*→\s*/);
      return [
        name,
        addresses.split(' ').map((address) => ({
          address,
          family: address.includes(':') ? 'IPv6' : 'IPv4',
          internal: address === '127.0.0.1' || address === '::1',
        })),
      ];
    }),
  );
}

const CASES: Record<string, [platform: string, list: string, ranked: string[]]> = {
  'Linux: wifi and Docker with a network of its own': [
    'linux',
    `lo → 127.0.0.1 ::1
     docker0 → 172.17.0.1 fe80::42:8aff:fe11:2233
     br-5c1f0a9b7d3e → 172.18.0.1
     vethd31f0aa → fe80::d8c1:5bff:fe0e:9a71
     wlp2s0 → 192.168.1.23 2806:2f0:91a1:cb00:5c2f:1d2a:77e0:1f fe80::9c1e:8d5e:2a0b:7f11`,
    ['wifi 192.168.1.23', 'other 172.17.0.1', 'other 172.18.0.1'],
  ],
  'Linux: cable and wifi, old names': [
    'linux',
    `lo → 127.0.0.1 ::1
     eth0 → 10.10.4.31 fe80::1
     wlan0 → 192.168.0.14 fe80::2`,
    ['wifi 192.168.0.14', 'cable 10.10.4.31'],
  ],
  'Linux: NetworkManager’s hotspot, internet by cable, virtual machines': [
    'linux',
    `lo → 127.0.0.1 ::1
     enp3s0 → 192.168.100.8 fe80::3
     wlp4s0 → 10.42.0.1 fe80::4
     virbr0 → 192.168.122.1`,
    ['wifi 10.42.0.1', 'cable 192.168.100.8', 'other 192.168.122.1'],
  ],
  'Linux: a cluster of its own has the same address as a hotspot': [
    'linux',
    `lo → 127.0.0.1
     cni0 → 10.42.0.1
     flannel.1 → 10.42.0.0
     enp0s31f6 → 192.168.1.50`,
    ['cable 192.168.1.50', 'other 10.42.0.1', 'other 10.42.0.0'],
  ],
  'Linux: a phone shares its network by USB': [
    'linux',
    `lo → 127.0.0.1 ::1
     usb0 → 192.168.42.187 fe80::5`,
    ['other 192.168.42.187'],
  ],
  'Linux: USB for the internet, wifi of an access point for the hall, and a modem': [
    'linux',
    `lo → 127.0.0.1 ::1
     usb0 → 192.168.42.187
     wwan0 → 10.133.7.20
     wlp2s0 → 192.168.8.100`,
    ['wifi 192.168.8.100', 'other 192.168.42.187', 'other 10.133.7.20'],
  ],
  'Linux: wifi under three tunnels': [
    'linux',
    `lo → 127.0.0.1 ::1
     tun0 → 10.8.0.6
     wg0-mullvad → 10.66.12.9
     cscotun0 → 10.200.1.4
     tailscale0 → 100.101.102.103 fd7a:115c:a1e0::1
     wlp0s20f3 → 192.168.1.9`,
    ['wifi 192.168.1.9', 'other 10.8.0.6', 'other 10.66.12.9', 'other 10.200.1.4', 'other 100.101.102.103'],
  ],
  'Windows in Spanish: wifi, WSL and Hyper-V': [
    'win32',
    `vEthernet (WSL (Hyper-V firewall)) → fe80::a1b2:c3d4:e5f6:7788 172.29.112.1
     vEthernet (Default Switch) → fe80::1122 172.20.32.1
     Ethernet → fe80::99 169.254.83.107
     Wi-Fi → 2806:2f0:91a1::5 fe80::77 192.168.1.70
     Loopback Pseudo-Interface 1 → ::1 127.0.0.1`,
    ['wifi 192.168.1.70', 'other 172.29.112.1', 'other 172.20.32.1'],
  ],
  'Windows in Spanish: its own access point': [
    'win32',
    `Conexión de área local* 10 → fe80::10 192.168.137.1
     Wi-Fi → fe80::77 192.168.1.70
     Conexión de red Bluetooth → fe80::88 169.254.1.9
     Loopback Pseudo-Interface 1 → ::1 127.0.0.1`,
    ['wifi 192.168.137.1', 'wifi 192.168.1.70'],
  ],
  'Windows in English: cable, VirtualBox under a cable’s name, VMware': [
    'win32',
    `Ethernet 3 → fe80::31 192.168.56.1
     VMware Network Adapter VMnet1 → fe80::32 192.168.150.1
     VMware Network Adapter VMnet8 → fe80::33 192.168.202.1
     Ethernet → fe80::34 10.0.0.21
     Loopback Pseudo-Interface 1 → ::1 127.0.0.1`,
    ['cable 10.0.0.21', 'other 192.168.56.1', 'other 192.168.150.1', 'other 192.168.202.1'],
  ],
  'Windows in English: hotspot under the name of a second connection, a tunnel': [
    'win32',
    `Local Area Connection* 2 → fe80::41 192.168.137.1
     Tailscale → fd7a::1 100.90.1.2
     Ethernet 2 → fe80::42 192.168.1.31
     Loopback Pseudo-Interface 1 → ::1 127.0.0.1`,
    ['wifi 192.168.137.1', 'cable 192.168.1.31', 'other 100.90.1.2'],
  ],
  'macOS: wifi, tunnels and what AirDrop uses': [
    'darwin',
    `lo0 → 127.0.0.1 ::1 fe80::1
     en0 → fe80::c1 192.168.1.64
     awdl0 → fe80::d1
     llw0 → fe80::d1
     utun0 → fe80::e1
     utun4 → 10.7.3.18`,
    ['wifi 192.168.1.64', 'other 10.7.3.18'],
  ],
  'macOS: it shares the internet of its cable': [
    'darwin',
    `lo0 → 127.0.0.1 ::1 fe80::1
     en5 → fe80::c5 172.16.9.12
     ap1 → fe80::f1
     bridge100 → fe80::f2 192.168.2.1`,
    ['wifi 192.168.2.1', 'cable 172.16.9.12'],
  ],
  'macOS: wifi, and a virtual machine behind a bridge of the same name': [
    'darwin',
    `lo0 → 127.0.0.1 ::1 fe80::1
     en0 → fe80::c1 10.1.20.7
     bridge100 → fe80::f2 192.168.64.1`,
    ['wifi 10.1.20.7', 'other 192.168.64.1'],
  ],
  'macOS: an iPhone’s hotspot': ['darwin', 'lo0 → 127.0.0.1\nen0 → 172.20.10.4 fe80::c1', ['wifi 172.20.10.4']],
  'a university that gives everybody an address of the internet': [
    'linux',
    'lo → 127.0.0.1\nwlp2s0 → 148.228.40.17\nvboxnet0 → 192.168.56.1',
    ['wifi 148.228.40.17', 'other 192.168.56.1'],
  ],
  'no network': ['linux', 'lo → 127.0.0.1 ::1', []],
  'no network, but Docker and a virtual machine': [
    'linux',
    'lo → 127.0.0.1 ::1\ndocker0 → 172.17.0.1\nvirbr0 → 192.168.122.1',
    [],
  ],
  'a network that gave no address': ['win32', 'Wi-Fi → fe80::77 169.254.83.107\nLoopback → ::1 127.0.0.1', []],
  'IPv6 only, which nobody types': ['linux', 'lo → 127.0.0.1 ::1\nwlp2s0 → 2806:2f0::17 fe80::4', []],
};

it.each(Object.entries(CASES))('ranks the addresses of %s', (_name, [platform, list, ranked]) => {
  const found = rankAddresses(interfaces(list), platform);
  expect(found.map(({ kind, address }) => `${kind} ${address}`)).toEqual(ranked);
});
