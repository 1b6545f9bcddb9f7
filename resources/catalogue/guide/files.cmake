# SPDX-License-Identifier: MIT
# The files of the guide, in the order in which they are read.
set(NETWHARF_GUIDE_FILES
  ai-security.csv
  apple.csv
  cluster.csv
  database.csv
  dev.csv
  dns-directory.csv
  file.csv
  games.csv
  iot-industrial.csv
  legacy.csv
  mail.csv
  media.csv
  messaging.csv
  monitoring.csv
  network.csv
  queue.csv
  remote.csv
  seed.csv
  telecom.csv
  vpn.csv
  web.csv
  windows.csv
  system-0.csv
)
