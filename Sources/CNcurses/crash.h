// Gives the terminal back when the program is about to die of a fault of its own.
#pragma once
#include <execinfo.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

struct cncurses_crash {
  int descriptor;
  struct termios modes;
  char bytes[2048];
  size_t length;
};

// One file alone may call what is in here: every object file has a copy of its own.
static inline struct cncurses_crash *cncurses_crash_state(void) {
  static struct cncurses_crash state;
  return &state;
}

static inline void cncurses_crash_handler(int number) {
  struct cncurses_crash *state = cncurses_crash_state();
  ssize_t ignored = write(state->descriptor, state->bytes, state->length);
  (void)ignored;
  // Standard error is a file while the screen is up.
  if (!isatty(STDERR_FILENO)) {
    void *frames[64];
    backtrace_symbols_fd(frames, backtrace(frames, 64), STDERR_FILENO);
  }
  tcsetattr(state->descriptor, TCSANOW, &state->modes);
  signal(number, SIG_DFL);
  raise(number);
}

// From now on a fault writes these bytes, sets these modes, and ends the program as it would have.
static inline void cncurses_crash_arm(
    int descriptor, const struct termios *modes, const char *bytes, size_t length) {
  static char stack[65536];
  const int numbers[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP};
  // The first call loads a library, which a handler must not.
  void *frame;
  backtrace(&frame, 1);
  struct cncurses_crash *state = cncurses_crash_state();
  state->descriptor = descriptor;
  state->modes = *modes;
  state->length = length < sizeof state->bytes ? length : sizeof state->bytes;
  memcpy(state->bytes, bytes, state->length);
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = cncurses_crash_handler;
  action.sa_flags = SA_ONSTACK | SA_NODEFER | SA_RESETHAND;
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) sigaction(numbers[i], &action, NULL);
}

static inline void cncurses_crash_disarm(void) {
  const int numbers[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) signal(numbers[i], SIG_DFL);
}
