# SPDX-License-Identifier: MIT
# Warnings and strictness that every target shares; flags live nowhere else.
add_library(netwharf_options INTERFACE)
target_compile_features(netwharf_options INTERFACE cxx_std_20)
target_compile_options(netwharf_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual -Wsuggest-override)
target_compile_definitions(netwharf_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(netwharf_options INTERFACE ${PROJECT_SOURCE_DIR})
if(NETWHARF_SANITIZE)
  target_compile_options(netwharf_options INTERFACE
    -fsanitize=${NETWHARF_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(netwharf_options INTERFACE -fsanitize=${NETWHARF_SANITIZE})
endif()
if(NETWHARF_FUZZ)
  target_compile_options(netwharf_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
