// SPDX-License-Identifier: MIT
// Loaded before a program, it keeps in HUBLINK_SYNCED a copy of each file of HUBLINK_RECORDS as it
// was when the program last made sure that it is on the disk: what is left when the power is cut.
#include <cerrno>
#include <cstdlib>
#include <dlfcn.h>
#include <filesystem>
#include <string>
#include <system_error>
#include <unistd.h>

namespace fs = std::filesystem;

namespace {

fs::path named(const char *variable)
{
    const char *value = std::getenv(variable);
    return value ? fs::path(value) : fs::path();
}

//! Nobody is killed between the sync and its answer: who was told that it is done finds it done.
void keep(int file)
{
    const int before = errno;
    const fs::path records = named("HUBLINK_RECORDS");
    const fs::path synced = named("HUBLINK_SYNCED");
    std::error_code error;
    const fs::path path = fs::read_symlink("/proc/self/fd/" + std::to_string(file), error);
    if (path == records) { // its names
        for (const fs::directory_entry &entry : fs::directory_iterator(synced, error)) {
            if (!fs::exists(records / entry.path().filename(), error))
                fs::remove(entry.path(), error);
        }
    } else if (path.parent_path() == records) {
        const fs::path beside = synced.string() + ".new";
        fs::copy_file(path, beside, fs::copy_options::overwrite_existing, error);
        fs::rename(beside, synced / path.filename(), error);
    }
    errno = before;
}

int synced(const char *name, int file)
{
    const auto real = reinterpret_cast<int (*)(int)>(dlsym(RTLD_NEXT, name));
    const int result = real(file);
    if (result == 0)
        keep(file);
    return result;
}

} // namespace

extern "C" int fsync(int file)
{
    return synced("fsync", file);
}

extern "C" int fdatasync(int file)
{
    return synced("fdatasync", file);
}
