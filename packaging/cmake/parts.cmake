# Which commit this is, and which parts it is made of.
set(HUBLINK_COMMIT "" CACHE STRING "The commit that --version names; empty: what Git says")
if(NOT HUBLINK_COMMIT AND EXISTS ${PROJECT_SOURCE_DIR}/.git)
    execute_process(COMMAND git rev-parse --short=12 HEAD
        WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
        OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    set(HUBLINK_COMMIT "${commit}")
    # Asked again after each commit.
    if(EXISTS ${PROJECT_SOURCE_DIR}/.git/logs/HEAD)
        set_property(DIRECTORY APPEND PROPERTY
            CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/.git/logs/HEAD)
    endif()
endif()
set(HUBLINK_PARTS "")
foreach(part "QtKeychain;${Qt6Keychain_VERSION}" "md4c;${md4c_VERSION}" "toml++;${tomlplusplus_VERSION}"
    "yaml-cpp;${yaml-cpp_VERSION}")
    list(GET part 0 name)
    list(REMOVE_ITEM part "")
    list(LENGTH part length)
    if(length EQUAL 2)
        list(GET part 1 version)
        string(APPEND HUBLINK_PARTS "${separator}${name} ${version}")
        set(separator ", ")
    endif()
endforeach()

# The same for the software bill of materials.
set(HUBLINK_COMPONENTS "")
foreach(part "Qt|${Qt6_VERSION}|LGPL-3.0-only" "QtKeychain|${Qt6Keychain_VERSION}|BSD-3-Clause"
    "md4c|${md4c_VERSION}|MIT" "toml++|${tomlplusplus_VERSION}|MIT" "yaml-cpp|${yaml-cpp_VERSION}|MIT"
    "GLib|${gio_VERSION}|LGPL-2.1-or-later" "libqrencode||LGPL-2.1-or-later")
    string(REPLACE "|" ";" part "${part}")
    list(GET part 0 name)
    list(GET part 1 version)
    list(GET part 2 license)
    string(TOLOWER "${name}" reference)
    string(APPEND HUBLINK_COMPONENTS "${comma}{ \"type\": \"library\", \"bom-ref\": \"${reference}\", \
\"name\": \"${name}\", ")
    if(version)
        string(APPEND HUBLINK_COMPONENTS "\"version\": \"${version}\", ")
    endif()
    string(APPEND HUBLINK_COMPONENTS "\"licenses\": [{ \"license\": { \"id\": \"${license}\" } }] }")
    set(comma ",\n        ")
endforeach()
