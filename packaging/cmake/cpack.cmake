# Packages by CPack: DEB here, by packaging/deb.sh; NSIS and a disk image where those systems are.
set(CPACK_PACKAGE_NAME hublink)
set(CPACK_PACKAGE_VENDOR "The Hublink developers")
set(CPACK_PACKAGE_CONTACT "The Hublink developers <hublink@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "link business accounts, step by step")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://github.com/hublink/hublink")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Hublink)
set(CPACK_PACKAGE_EXECUTABLES hublink Hublink)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_NSIS_DISPLAY_NAME Hublink)
    set(CPACK_NSIS_MODIFY_PATH ON)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS
        "WriteRegStr HKLM 'Software\\\\Classes\\\\hublink' 'URL Protocol' ''
         WriteRegStr HKLM 'Software\\\\Classes\\\\hublink\\\\shell\\\\open\\\\command' '' '\\\"$INSTDIR\\\\bin\\\\hublink.exe\\\" \\\"%1\\\"'")
    set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "DeleteRegKey HKLM 'Software\\\\Classes\\\\hublink'")
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
    set(CPACK_DEBIAN_PACKAGE_SECTION net)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # What is loaded while the program runs, and so is not found by itself.
    set(CPACK_DEBIAN_PACKAGE_DEPENDS
        "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0, ca-certificates, libssl3 | libssl3t64")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
        "gnome-keyring | keepassxc | kwalletmanager, qt6-translations-l10n, qt6-wayland")
    set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
        "Hublink leads a person through linking a business account.
It shows each step of the connection guide, checks what is pasted with the
provider before anything is stored, keeps the values in the keychain, links
the account in the StackOne Hub, and lists linked accounts afterwards.

Linked accounts can be used from scripts and from AI apps.")
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    find_program(GZIP gzip)
    add_custom_command(OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz
        COMMAND ${GZIP} -9n <${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog
            >${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz
        DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog)
    add_custom_target(hublink_changelog ALL DEPENDS ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz)
    add_dependencies(hublink_package hublink_changelog)
    install(FILES debian/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides
        RENAME hublink)
    install(FILES debian/copyright ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/hublink)
endif()
include(CPack)
