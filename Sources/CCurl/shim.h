#pragma once
#include <curl/curl.h>
#include <dlfcn.h>
#include <stddef.h>

/// The functions of libcurl that are used, found at run time.
struct __attribute__((swift_attr("@Sendable"))) ccurl_library {
  CURLcode (*global_init)(long flags);
  struct curl_slist *(*slist_append)(struct curl_slist *list, const char *text);
  void (*slist_free)(struct curl_slist *list);
  CURL *(*easy_init)(void);
  CURLcode (*easy_setopt)(CURL *easy, CURLoption option, ...);
  CURLcode (*easy_getinfo)(CURL *easy, CURLINFO info, ...);
  void (*easy_cleanup)(CURL *easy);
  CURLM *(*multi_init)(void);
  CURLMcode (*multi_add)(CURLM *multi, CURL *easy);
  CURLMcode (*multi_remove)(CURLM *multi, CURL *easy);
  CURLMcode (*multi_perform)(CURLM *multi, int *running);
  CURLMcode (*multi_poll)(
      CURLM *multi, struct curl_waitfd *more, unsigned int count, int milliseconds, int *ready);
  CURLMcode (*multi_wakeup)(CURLM *multi);
  CURLMsg *(*multi_info)(CURLM *multi, int *left);
  CURLMcode (*multi_cleanup)(CURLM *multi);
};

/// Loads libcurl, and says whether it is there with all that is used of it.
///
/// It is not linked, since it brings some thirty libraries along, which would make every start
/// several times as long for the few that ask a server anything.
static inline int ccurl_load(struct ccurl_library *library) {
#ifdef __APPLE__
  void *file = dlopen("libcurl.4.dylib", RTLD_NOW | RTLD_LOCAL);
#else
  void *file = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
#endif
  if (!file) return 0;
  struct {
    const char *name;
    void **place;
  } functions[] = {
      {"curl_global_init", (void **)&library->global_init},
      {"curl_slist_append", (void **)&library->slist_append},
      {"curl_slist_free_all", (void **)&library->slist_free},
      {"curl_easy_init", (void **)&library->easy_init},
      {"curl_easy_setopt", (void **)&library->easy_setopt},
      {"curl_easy_getinfo", (void **)&library->easy_getinfo},
      {"curl_easy_cleanup", (void **)&library->easy_cleanup},
      {"curl_multi_init", (void **)&library->multi_init},
      {"curl_multi_add_handle", (void **)&library->multi_add},
      {"curl_multi_remove_handle", (void **)&library->multi_remove},
      {"curl_multi_perform", (void **)&library->multi_perform},
      {"curl_multi_poll", (void **)&library->multi_poll},
      {"curl_multi_wakeup", (void **)&library->multi_wakeup},
      {"curl_multi_info_read", (void **)&library->multi_info},
      {"curl_multi_cleanup", (void **)&library->multi_cleanup},
  };
  for (size_t index = 0; index < sizeof functions / sizeof *functions; index++) {
    *functions[index].place = dlsym(file, functions[index].name);
    if (!*functions[index].place) return 0;
  }
  return library->global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

// Variadic functions cannot be called from Swift: one for each type of argument.

static inline void ccurl_set_number(
    const struct ccurl_library *library, CURL *easy, CURLoption option, long number) {
  library->easy_setopt(easy, option, number);
}

static inline void ccurl_set_text(
    const struct ccurl_library *library, CURL *easy, CURLoption option, const char *text) {
  library->easy_setopt(easy, option, text);
}

static inline void ccurl_set_headers(
    const struct ccurl_library *library, CURL *easy, struct curl_slist *headers) {
  library->easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
}

/// Has each piece of the body, or each line of the head, given to a function with a context.
static inline void ccurl_set_receivers(
    const struct ccurl_library *library, CURL *easy, curl_write_callback body,
    curl_write_callback head, void *context) {
  library->easy_setopt(easy, CURLOPT_WRITEFUNCTION, body);
  library->easy_setopt(easy, CURLOPT_WRITEDATA, context);
  library->easy_setopt(easy, CURLOPT_HEADERFUNCTION, head);
  library->easy_setopt(easy, CURLOPT_HEADERDATA, context);
}

static inline long ccurl_status(const struct ccurl_library *library, CURL *easy) {
  long status = 0;
  library->easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
  return status;
}

/// Where a redirection leads, or NULL; it lives as long as the handle.
static inline const char *ccurl_redirection(const struct ccurl_library *library, CURL *easy) {
  char *url = NULL;
  library->easy_getinfo(easy, CURLINFO_REDIRECT_URL, &url);
  return url;
}

/// What came of the one transfer that has ended.
static inline CURLcode ccurl_outcome(const struct ccurl_library *library, CURLM *multi) {
  int left = 0;
  CURLMsg *message = library->multi_info(multi, &left);
  return message && message->msg == CURLMSG_DONE ? message->data.result : CURLE_FAILED_INIT;
}
