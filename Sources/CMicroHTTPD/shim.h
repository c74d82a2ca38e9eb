#pragma once
#include <microhttpd.h>
#include <netinet/in.h>
#include <stdint.h>

/// What is asked of the server, and what it asks of its user.
struct cmhd_settings {
  int socket;
  unsigned int threads;
  unsigned int connections;
  /// Bytes for the head of a request, for each connection.
  size_t memory;
  /// Seconds after which a connection on which nothing happens is closed.
  unsigned int timeout;
  MHD_AccessHandlerCallback answer;
  MHD_RequestCompletedCallback completed;
  MHD_NotifyConnectionCallback connection;
  void *(*target)(void *context, const char *target, struct MHD_Connection *connection);
};

/// Leaves what is escaped as it is: the reader of the target must know what was.
static inline size_t cmhd_leave_escaped(
    void *context, struct MHD_Connection *connection, char *text) {
  (void)context;
  (void)connection;
  size_t length = 0;
  while (text[length]) length++;
  return length;
}

/// `MHD_start_daemon` is variadic, which Swift cannot call.
static inline struct MHD_Daemon *cmhd_start(
    const struct cmhd_settings *settings, void *context) {
  return MHD_start_daemon(
      MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_TURBO, 0, NULL, NULL,
      settings->answer, context,
      MHD_OPTION_LISTEN_SOCKET, settings->socket,
      MHD_OPTION_THREAD_POOL_SIZE, settings->threads,
      MHD_OPTION_CONNECTION_LIMIT, settings->connections,
      MHD_OPTION_CONNECTION_MEMORY_LIMIT, settings->memory,
      MHD_OPTION_CONNECTION_TIMEOUT, settings->timeout,
      MHD_OPTION_NOTIFY_COMPLETED, settings->completed, context,
      MHD_OPTION_NOTIFY_CONNECTION, settings->connection, context,
      MHD_OPTION_URI_LOG_CALLBACK, settings->target, context,
      MHD_OPTION_UNESCAPE_CALLBACK, cmhd_leave_escaped, NULL,
      MHD_OPTION_STRICT_FOR_CLIENT, 0,
      MHD_OPTION_END);
}

// `MHD_get_connection_info` is variadic: one function for each thing asked.

static inline void *cmhd_client(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
  return info ? info->socket_context : NULL;
}

static inline int cmhd_descriptor(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
  return info ? info->connect_fd : -1;
}

static inline size_t cmhd_head_size(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
  return info ? info->header_size : 0;
}
