# SPDX-License-Identifier: MIT
# `cpack` in a build folder of preset release makes a .deb for the system it runs on.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # the program alone, not its tests
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME netwharf)
set(CPACK_PACKAGE_VENDOR "The Netwharf developers")
set(CPACK_PACKAGE_CONTACT "The Netwharf developers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "live connection viewer and port reference")
set(CPACK_PACKAGE_DESCRIPTION
"Netwharf lists every socket of this machine with its two ends, its state, and
the program and user that own it, beside a port catalogue made from the whole
IANA registry, with the ports that people meet described in English, Simplified
Chinese and Traditional Chinese. It has a window and a command line.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Icons and Qt's own translations are loaded by name at run time, so no linker sees them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fcitx5-frontend-qt6")
include(CPack)
