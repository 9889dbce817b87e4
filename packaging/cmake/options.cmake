# What every target is compiled with. Linked as hublink_options.
add_library(hublink_options INTERFACE)
target_include_directories(hublink_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(hublink_options INTERFACE
    QT_NO_KEYWORDS
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
    target_compile_options(hublink_options INTERFACE /W4 /permissive- /utf-8)
else()
    target_compile_options(hublink_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion)
    target_compile_definitions(hublink_options INTERFACE _GLIBCXX_ASSERTIONS)
    # g++ 14 takes the other alternative of a std::variant that is moved for uninitialized. clang and
    # the sanitizers look for real ones.
    target_compile_options(hublink_options INTERFACE
        $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_GREATER_EQUAL:$<CXX_COMPILER_VERSION>,13>>:-Wno-maybe-uninitialized>)
endif()

# What is given to people is hardened, and has the same bytes from whatever folder it is built in.
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT MSVC)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    target_compile_options(hublink_options INTERFACE
        -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
        -ffile-prefix-map=${CMAKE_BINARY_DIR}=build -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        target_compile_options(hublink_options INTERFACE -fstack-clash-protection)
        target_link_options(hublink_options INTERFACE LINKER:-z,relro,-z,now)
        target_compile_options(hublink_options INTERFACE -ffunction-sections -fdata-sections)
    endif()
endif()

# What nobody calls is left out of a program: 0.7 MB less in memory. Only where it is given to people,
# for it takes the linker a while.
function(hublink_thrifty target)
    if(CMAKE_BUILD_TYPE STREQUAL "Release" AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
        target_link_options(${target} PRIVATE LINKER:--gc-sections)
    endif()
endfunction()

# Built for speed in a release, which is built for size otherwise: what works through much at once.
function(hublink_quick)
    if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT MSVC)
        set_source_files_properties(${ARGN} PROPERTIES COMPILE_OPTIONS -O2
            SKIP_PRECOMPILE_HEADERS ON SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
endfunction()

if(HUBLINK_WERROR)
    if(MSVC)
        target_compile_options(hublink_options INTERFACE /WX)
    else()
        target_compile_options(hublink_options INTERFACE -Werror)
    endif()
endif()

if(HUBLINK_SANITIZE)
    # g++ 12 warns of uninitialized values inside the standard library when it instruments it.
    target_compile_options(hublink_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(hublink_options INTERFACE -fsanitize=address,undefined)
endif()

# See tests/CMakeLists.txt: every part tells libFuzzer where it goes.
if(HUBLINK_FUZZ)
    target_compile_options(hublink_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Qt's headers read once for each library: a quarter less time for a build from nothing. Headers must
# stand on their own all the same; switch it off to see whether they do.
option(HUBLINK_PRECOMPILE "Precompile Qt's headers" ON)
function(hublink_precompile target)
    if(HUBLINK_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

# Each room of a library compiled as one file: half the time for a build from nothing. Names that a
# file keeps to itself must differ within a room then, but for the rooms that are left out. Off where
# one builds again after each change.
option(HUBLINK_ROOMS_AT_ONCE "Compile each folder of the libraries as one file" OFF)
# hublink_rooms(TARGET [ROOM_LEFT_OUT...])
function(hublink_rooms target)
    if(HUBLINK_ROOMS_AT_ONCE)
        get_target_property(sources ${target} SOURCES)
        foreach(source IN LISTS sources)
            get_filename_component(room "${source}" DIRECTORY)
            if(room STREQUAL "")
                set(room top)
            endif()
            if(room IN_LIST ARGN)
                set_source_files_properties("${source}" PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
            else()
                set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "room/${room}")
            endif()
        endforeach()
        # One tenth less time: g++ collects its garbage less often.
        target_compile_options(${target} PRIVATE
            $<$<CXX_COMPILER_ID:GNU>:SHELL:--param ggc-min-expand=200 --param ggc-min-heapsize=1000000>)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    endif()
endfunction()
