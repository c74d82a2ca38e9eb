import Foundation
import Intent
import IntentSources

extension Finding {
  /// The configuration, the themes, the watched folder and the language model.
  static func ofSettings(_ session: Session) -> [Finding] {
    configuration(session) + themes(session) + [
      folder(session), model(session), scoring(session),
    ]
  }

  private static func configuration(_ session: Session) -> [Finding] {
    guard let path = session.settings.configurationPath else {
      return [
        Finding(.note, "configuration", "there is no home for one; the defaults are in force")
      ]
    }
    guard session.faults.isEmpty else {
      return session.faults.map {
        Finding(.wrong, "configuration", $0.description, remedy: "mend the file \($0.file)")
      }
    }
    let isThere = FileManager.default.fileExists(atPath: path)
    return [
      Finding(
        .ok, "configuration", "\(path): " + (isThere ? "sound" : "none; the defaults are in force"))
    ]
  }

  private static func themes(_ session: Session) -> [Finding] {
    var findings: [Finding] = []
    var sound = 0
    for entry in session.themes.entries {
      do throws(ConfigurationFault) {
        _ = try session.themes.theme(named: entry.name)
        sound += 1
      } catch {
        findings.append(
          Finding(
            .wrong, "themes", error.description,
            remedy: "mend the file, or remove it; \(session.themeName(picked: nil)) is in force"))
      }
    }
    let summary = "\(Counted(sound, "theme")), \(session.themeName(picked: nil)) in force"
    return [Finding(.ok, "themes", summary)] + findings
  }

  private static func folder(_ session: Session) -> Finding {
    guard let path = session.configuration.watchedFolder else {
      return Finding(.ok, "watched folder", "none; evidence.watch names one")
    }
    do {
      let files = try EvidenceFolder.files(in: path)
      return Finding(.ok, "watched folder", "\(path): \(Counted(files.count, "file"))")
    } catch {
      return Finding(
        .wrong, "watched folder", "\(error)",
        remedy: "make the folder, or name another with evidence.watch")
    }
  }

  private static func scoring(_ session: Session) -> Finding {
    guard let api = RefreshStatus.API(session) else {
      return Finding(.ok, "scoring", "by the engine in the program; api names an API in its place")
    }
    guard let fault = api.fault else {
      return Finding(.ok, "scoring", "by the API at \(api.host); its key is there")
    }
    return Finding(
      .wrong, "scoring", "by an API: \(fault)",
      remedy: "set api.url and api.key_env, or leave api out to have the engine score")
  }

  private static func model(_ session: Session) -> Finding {
    guard let settings = session.configuration.model else {
      return Finding(.ok, "model", "none; the composer writes the words")
    }
    let named = "\(settings.model.oneLine) at \(settings.url.host() ?? settings.url.absoluteString)"
    guard let variable = settings.keyVariable else {
      return Finding(.ok, "model", "\(named), without a key")
    }
    do throws(ModelFault) {
      _ = try ModelKey(from: variable, of: session.environment)
      return Finding(.ok, "model", "\(named); \(variable) holds a key")
    } catch {
      return Finding(
        .wrong, "model", "\(named): \(variable) holds no key that could be sent",
        remedy: "set \(variable), or leave llm.key_env out")
    }
  }
}
