import Dashboard
import Intent
import IntentSources

/// What the user has settled in the configuration file; without it, the defaults.
struct Configuration: Equatable, Sendable {
  var refresh = Refresh()

  /// The folder that every refresh round reads.
  var watchedFolder: String?

  /// `auto`, or the name or the file of a theme.
  var theme = "auto"
  var usesMouse = true

  /// Whether a voice reads the screen aloud.
  var isAccessible = false

  /// Other keys for actions.
  var keys: [KeyOverride] = []

  /// What happens when a company turns HOT.
  var notify = Notify.off

  /// How many companies a day's call list is fixed with, in `1...500`.
  var callListSize = 30
  var policy = Policy.standard
  var scoring = Scoring.engine

  /// The language model that writes; nil where the composer alone does.
  var model: ModelSettings?

  /// What the rep sells, for the words.
  var profile = SellerProfile.none

  /// Whether there is a file that could not be read, and nobody knows what is settled.
  var isUnread = false

  /// Who scores.
  enum Scoring: Equatable, Sendable {
    case engine
    case api(APISettings)

    /// An API that may not be asked, with the reason: nobody scores in its place.
    case unusableAPI(String)
  }

  struct Refresh: Equatable, Sendable {
    /// From a minute to a day.
    var interval = Duration.seconds(900)

    /// A score older than this is due.
    var maxAge = Duration.seconds(86_400)

    /// In `1...64`.
    var concurrency = 8
  }
}
