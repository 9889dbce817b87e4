// SPDX-License-Identifier: MIT
#include "app/base/platform/freedmemory.h"

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <malloc.h>

// The sanitizers have functions of their own in these places.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HUBLINK_SANITIZED
#endif
#endif
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(HUBLINK_SANITIZED)
#define HUBLINK_WIPES
#endif

#ifdef HUBLINK_WIPES

// The C library's own, under the name that stays when a program has a function in its place.
extern "C" void __libc_free(void *memory);

namespace {

std::atomic<bool> wipes{false};

//! What would be called if this program had no such function: the C library's, or that of an
//! allocator that somebody put before it. Without a guard, because it is needed before any
//! constructor runs; finding it twice does no harm.
template <typename Function>
Function next(const char *name)
{
    static std::atomic<Function> found{nullptr};
    Function function = found.load(std::memory_order_relaxed);
    if (!function) {
        function = reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
        found.store(function, std::memory_order_relaxed);
    }
    return function;
}

using Free = void (*)(void *);
using Realloc = void *(*)(void *, size_t);

//! Large pieces are mapped one by one: the system takes them back at once and shows them to nobody.
//! Most of them are never touched, so that overwriting them would cost more than all the rest.
bool isMappedAlone(const void *memory)
{
    // glibc keeps a piece's size before it, with this bit beside it, since its first version.
    constexpr size_t mappedBit = 2;
    return (static_cast<const size_t *>(memory)[-1] & mappedBit) != 0;
}

} // namespace

extern "C" void free(void *memory)
{
    if (!memory)
        return;
    if (wipes.load(std::memory_order_relaxed) && !isMappedAlone(memory)) {
        const int before = errno;
        explicit_bzero(memory, malloc_usable_size(memory));
        errno = before;
    }
    next<Free>("free")(memory);
}

extern "C" void *realloc(void *memory, size_t size)
{
    if (!memory || size == 0 || !wipes.load(std::memory_order_relaxed) || isMappedAlone(memory))
        return next<Realloc>("realloc")(memory, size);
    // It would leave its old place as it is.
    const size_t before = malloc_usable_size(memory);
    if (size <= before && size > before / 2)
        return memory;
    void *moved = malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, memory, size < before ? size : before);
    free(memory);
    return moved;
}

#endif

namespace hublink::platform {

bool wipeFreedMemory()
{
#ifdef HUBLINK_WIPES
    // What is known here of the pieces is glibc's.
    if (next<Free>("free") != &__libc_free)
        return false;
    // glibc would raise this with each large piece that is given back.
    constexpr int large = 256 * 1024;
    mallopt(M_MMAP_THRESHOLD, large);
    wipes = true;
    return true;
#else
    return false;
#endif
}

} // namespace hublink::platform
