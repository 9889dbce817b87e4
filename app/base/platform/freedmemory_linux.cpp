// SPDX-License-Identifier: MIT
#include "app/base/platform/freedmemory.h"

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
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

namespace {

#ifdef HUBLINK_WIPES
std::atomic<bool> wipes{false};

//! Large pieces are mapped one by one: the system takes them back at once and shows them to nobody.
//! Most of them are never touched, so that overwriting them would cost more than all the rest.
bool isMappedAlone(const void *memory)
{
    // glibc keeps a piece's size before it, with this bit beside it, since its first version.
    constexpr size_t mappedBit = 2;
    return (static_cast<const size_t *>(memory)[-1] & mappedBit) != 0;
}
#endif

} // namespace

#ifdef HUBLINK_WIPES

// The C library's own, under the names that stay when a program has functions in their place.
extern "C" void __libc_free(void *memory);
extern "C" void *__libc_realloc(void *memory, size_t size);

extern "C" void free(void *memory)
{
    if (memory && wipes.load(std::memory_order_relaxed) && !isMappedAlone(memory)) {
        const int before = errno;
        explicit_bzero(memory, malloc_usable_size(memory));
        errno = before;
    }
    __libc_free(memory);
}

extern "C" void *realloc(void *memory, size_t size)
{
    if (!memory || size == 0 || !wipes.load(std::memory_order_relaxed) || isMappedAlone(memory))
        return __libc_realloc(memory, size);
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
