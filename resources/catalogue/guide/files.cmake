# SPDX-License-Identifier: MIT
# The files of the guide, in the order in which they are read.
set(NETWHARF_GUIDE_FILES
  seed.csv
)
