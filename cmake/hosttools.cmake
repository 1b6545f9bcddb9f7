# SPDX-License-Identifier: MIT
# Programs that run during the build and generate sources.
#
# They are built with everything else and need ICU (libicu-dev). For a build without ICU and for a
# cross build, give NETWHARF_HOST_TOOLS the folder of the tools of an earlier native build
# (build/<preset>/tools); they are used as they are:
#   cmake -DNETWHARF_HOST_TOOLS=/path/to/build/release/tools ...
# netwharf_add_host_tool(name sources... LIBRARIES ...)
function(netwharf_add_host_tool name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBRARIES")
  if(NETWHARF_HOST_TOOLS)
    find_program(NETWHARF_TOOL_${name} ${name} PATHS ${NETWHARF_HOST_TOOLS} NO_DEFAULT_PATH REQUIRED)
    add_executable(${name} IMPORTED GLOBAL)
    set_target_properties(${name} PROPERTIES IMPORTED_LOCATION ${NETWHARF_TOOL_${name}})
  else()
    add_executable(${name} ${arg_UNPARSED_ARGUMENTS})
    target_link_libraries(${name} PRIVATE netwharf_options ${arg_LIBRARIES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tools)
  endif()
endfunction()
