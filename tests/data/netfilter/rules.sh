#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The rules that the *.hex files beside this were recorded with; tst_natrules makes them anew. Only in a network
# namespace of its own, as root there.
set -euo pipefail
ip link set lo up
ip link add d0 type veth peer name d1; ip addr add 192.168.7.5/24 dev d0; ip link set d0 up
nft -f - <<N
table ip t {
 chain pre { type nat hook prerouting priority -100;
  tcp dport 8080 counter log dnat to 10.0.0.2:80
  tcp dport { 80, 443, 9000-9010 } redirect to :8443
  tcp dport { 81, 82 } redirect to :8444
  dnat to tcp dport map { 1000 : 10.1.1.1, 2000-2010 : 10.1.1.2 }
  ip daddr 192.168.7.0/25 tcp dport 3000 dnat to 10.3.0.1
  ip daddr 10.96.0.1 tcp dport 3001 dnat to 10.3.0.1
  tcp dport vmap { 4000 : jump x, 4001 : drop }
  ip saddr 1.2.3.4 tcp dport 5000 dnat to 10.3.0.1
  ip daddr . tcp dport { 192.168.7.5 . 6000 } dnat to 10.6.0.1
  dnat ip to ip daddr . tcp dport map { 192.168.7.5 . 6001 : 10.6.0.2 . 99 }
  iif d0 tcp dport 6100 redirect to :6101
  tcp dport 6200 return
  tcp dport 6200-6201 redirect to :6202
  tcp dport != 22 tcp dport >= 60000 tcp dport < 65000 redirect to :1
  fib daddr type local tcp dport 6300 goto y
  fib daddr type broadcast tcp dport 6301 redirect to :1
  udp dport 53 redirect to :5353
  udp dport 5300 redirect
  ct state new tcp dport 7000 redirect to :7001
  tcp dport 7100 dnat to numgen inc mod 2 map { 0 : 10.8.0.1, 1 : 10.8.0.2 }
  tcp dport @named redirect to :8445
 }
 set named { type inet_service; elements = { 7200, 7201 } }
 chain x { meta l4proto tcp counter dnat to 10.4.0.1:4
 }
 chain y { tcp dport 6300 dnat to 10.4.0.1-10.4.0.9:6400-6409
 }
 chain out { type nat hook output priority -100;
   ip daddr 127.0.0.1 tcp dport 8088 redirect to :9
 }
}
table inet u { chain p { type nat hook prerouting priority 0;
  meta nfproto ipv6 tcp dport 8085 dnat ip6 to [fd00::1]:81
  ip6 daddr fd00::/16 tcp dport 8086 redirect to :81
 }
}
N
iptables-nft -t nat -N DOCKER
iptables-nft -t nat -A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER
iptables-nft -t nat -A OUTPUT ! -d 127.0.0.0/8 -m addrtype --dst-type LOCAL -j DOCKER
iptables-nft -t nat -A DOCKER ! -i docker0 -p tcp -m tcp --dport 8081 -j DNAT --to-destination 172.17.0.2:80
iptables-nft -t nat -A POSTROUTING -s 172.17.0.0/16 -j MASQUERADE
iptables-nft -t nat -A PREROUTING -p udp -m multiport --dports 54,5354 -j REDIRECT --to-ports 5300
iptables-nft -t nat -A PREROUTING -p tcp -m multiport --dports 5454:5460 -m comment --comment hi -j REDIRECT
ip6tables-nft -t nat -A PREROUTING -p tcp --dport 95 -j REDIRECT --to-ports 7
iptables-legacy -t nat -N LEG
iptables-legacy -t nat -A PREROUTING -p tcp -j LEG
iptables-legacy -t nat -A LEG -d 192.168.7.0/24 -p tcp --dport 99 -j REDIRECT --to-ports 1
iptables-legacy -t nat -A LEG -p tcp --dport 98 -j DNAT --to 10.9.9.9:98
iptables-legacy -t nat -A LEG -s 1.2.3.4 -p tcp --dport 93 -j DNAT --to 10.9.9.9:98
iptables-legacy -t nat -A LEG -p tcp --dport 92 -j RETURN
iptables-legacy -t nat -A LEG -p tcp --dport 91:92 -j DNAT --to 10.9.9.9
iptables-legacy -t nat -A OUTPUT -p tcp --dport 97 -j DNAT --to 10.9.9.7:98
ip6tables-legacy -t nat -A PREROUTING -p tcp --dport 96 -j DNAT --to '[fd00::7]:98'
