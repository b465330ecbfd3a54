/* Loaded before the C library (LD_PRELOAD): sees, and may refuse, what a program does to files
   whose path contains SHIM_MATCH. Only for tests.
   SHIM_TRACE=file writes down every operation, so that power cuts can be played through.
   shim_arm(n, errno, sticky) lets the n-th operation from now on fail, and with sticky all after. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#define MOST 4096
static char *names[MOST];
static int trace_to = -1, ready = 0;
static long count = 0, fail_at = -1, fail_with = ENOSPC, sticky = 0;
static const char *match = 0;

static void prepare(void) {
    if (ready) return;
    ready = 1;
    match = getenv("SHIM_MATCH");
    const char *trace = getenv("SHIM_TRACE");
    int (*open_)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
    if (trace) trace_to = open_(trace, O_WRONLY | O_CREAT | O_APPEND, 0600);
}

void shim_arm(long n, long error, long stay) {
    prepare();
    count = 0; fail_at = n; fail_with = error; sticky = stay;
}

long shim_count(void) { return count; }

static void note(char what, const char *path, int64_t at, int64_t size, const void *data) {
    if (trace_to < 0) return;
    ssize_t (*write_)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
    uint16_t length = strlen(path);
    char head[19];
    head[0] = what;
    memcpy(head + 1, &length, 2); memcpy(head + 3, &at, 8); memcpy(head + 11, &size, 8);
    write_(trace_to, head, 19);
    write_(trace_to, path, length);
    if (data && size > 0) write_(trace_to, data, size);
}

static int refused(void) {
    prepare();
    long n = ++count;
    if (fail_at > 0 && (n == fail_at || (sticky && n > fail_at))) { errno = fail_with; return 1; }
    return 0;
}

static int ours(const char *path) {
    prepare();
    return match && path && strstr(path, match) && !strstr(path, ".trace");
}

static const char *name_of(int fd) { return fd >= 0 && fd < MOST ? names[fd] : 0; }

static void remember(int fd, const char *path) {
    if (fd < 0 || fd >= MOST) return;
    free(names[fd]);
    names[fd] = ours(path) ? strdup(path) : 0;
}

#define OPEN(NAME)                                                                    \
    int NAME(const char *path, int flags, ...) {                                      \
        mode_t mode = 0;                                                              \
        if (flags & O_CREAT) { va_list a; va_start(a, flags); mode = va_arg(a, mode_t); va_end(a); } \
        int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, #NAME);                \
        if (ours(path) && (flags & O_CREAT)) {                                        \
            struct stat s;                                                            \
            if (stat(path, &s) != 0) { if (refused()) return -1; note('C', path, 0, 0, 0); } \
        }                                                                             \
        if (ours(path) && (flags & O_TRUNC)) { if (refused()) return -1; note('T', path, 0, 0, 0); } \
        int fd = real(path, flags, mode);                                             \
        remember(fd, path);                                                           \
        return fd;                                                                    \
    }
OPEN(open)
OPEN(open64)

int close(int fd) {
    int (*real)(int) = dlsym(RTLD_NEXT, "close");
    if (fd >= 0 && fd < MOST) { free(names[fd]); names[fd] = 0; }
    return real(fd);
}

#define PWRITE(NAME, OFFSET)                                                          \
    ssize_t NAME(int fd, const void *data, size_t size, OFFSET at) {                  \
        ssize_t (*real)(int, const void *, size_t, OFFSET) = dlsym(RTLD_NEXT, #NAME); \
        const char *path = name_of(fd);                                               \
        if (path) { if (refused()) return -1; note('W', path, at, size, data); }      \
        return real(fd, data, size, at);                                              \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t write(int fd, const void *data, size_t size) {
    ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
    const char *path = name_of(fd);
    if (path) {
        off_t at = lseek(fd, 0, SEEK_CUR);
        if (refused()) return -1;
        note('W', path, at, size, data);
    }
    return real(fd, data, size);
}

ssize_t sendfile(int out, int in, off_t *at, size_t size) {
    ssize_t (*real)(int, int, off_t *, size_t) = dlsym(RTLD_NEXT, "sendfile");
    if (name_of(out)) { errno = EINVAL; return -1; } /* the caller then reads and writes */
    return real(out, in, at, size);
}

#define SYNC(NAME)                                                                    \
    int NAME(int fd) {                                                                \
        int (*real)(int) = dlsym(RTLD_NEXT, #NAME);                                   \
        const char *path = name_of(fd);                                               \
        if (!path) return real(fd);                                                   \
        if (refused()) return -1;                                                     \
        note('S', path, 0, 0, 0);                                                     \
        return getenv("SHIM_NO_SYNC") ? 0 : real(fd);                                 \
    }
SYNC(fsync)
SYNC(fdatasync)

#define TRUNCATE(NAME, OFFSET)                                                        \
    int NAME(int fd, OFFSET size) {                                                   \
        int (*real)(int, OFFSET) = dlsym(RTLD_NEXT, #NAME);                           \
        const char *path = name_of(fd);                                               \
        if (path) { if (refused()) return -1; note('T', path, size, 0, 0); }          \
        return real(fd, size);                                                        \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

int unlink(const char *path) {
    int (*real)(const char *) = dlsym(RTLD_NEXT, "unlink");
    struct stat s;
    if (ours(path) && stat(path, &s) == 0) { if (refused()) return -1; note('U', path, 0, 0, 0); }
    return real(path);
}

int rename(const char *from, const char *to) {
    int (*real)(const char *, const char *) = dlsym(RTLD_NEXT, "rename");
    if (ours(to)) { if (refused()) return -1; note('R', from, 0, strlen(to), to); }
    return real(from, to);
}
