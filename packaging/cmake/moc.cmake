# moc reads the project's own headers only: a tenth less of a build. Included last, for each
# find_package() sets Qt's tools anew. Not where there is no shell.
if(UNIX)
    get_target_property(moc_program Qt6::moc LOCATION)
    configure_file(${CMAKE_CURRENT_LIST_DIR}/moc.sh.in ${PROJECT_BINARY_DIR}/moc.sh @ONLY
        FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set_property(TARGET Qt6::moc PROPERTY IMPORTED_LOCATION ${PROJECT_BINARY_DIR}/moc.sh)
endif()
