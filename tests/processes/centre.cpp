// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre.h"

#include <sodium.h>

#include <chrono>
#include <csignal>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "app/machine.h"
#include "app/manager/questions.h"
#include "core/sync/messages.h"

namespace touat::processes {

std::string mustRun(const Words& command) {
    const auto ended = run(command);
    if (ended.code == 0) return ended.out;
    std::string words;
    for (const auto& word : command)
        words += word + ' ';
    throw std::runtime_error(words + "gave " + std::to_string(ended.code) + ": " + ended.err);
}

std::string Replied::reason() const {
    const auto message = json::Parser().as<RefusalMessage>(body);
    return message ? message->reason : std::string{};
}

Centre::Centre(const std::filesystem::path& folder)
    : m_home(folder), m_log(folder.string() + ".log") {
    mustRun({program("touat-centre"), "init", folder, "--pin", "2580"});
}

void Centre::start(int patience, const Words& more) {
    m_home.removeLocalDoor(); // a killed one leaves it
    // The daemon tells its log on standard output; the shell sends it to a file and becomes it.
    Words command{"sh", "-c", "exec \"$0\" \"$@\" >&2", program("touat-centre"), "serve", m_home.folder,
              "--address", "127.0.0.1", "--port", std::to_string(m_port), "--patience",
              std::to_string(patience)};
    command.insert(command.end(), more.begin(), more.end());
    m_serving = std::make_unique<Child>(command, m_log);
    for (int i = 0; i < 3000 && isRunning(); ++i) {
        if (const auto door = m_home.localDoor()) {
            m_port = door->port;
            return;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    throw std::runtime_error("the centre does not serve: " + log());
}

int Centre::stop() {
    m_serving->signal(SIGTERM);
    return m_serving->wait();
}

void Centre::kill() {
    m_serving->signal(SIGKILL);
    m_serving->wait();
}

Words Centre::orderWords(const std::string& word, const Words& more) const {
    Words command{program("touat-centre"), word, m_home.folder};
    command.insert(command.end(), more.begin(), more.end());
    return command;
}

std::string Centre::order(const std::string& word, Words more) const {
    const auto out = mustRun(orderWords(word, more));
    return out.substr(0, out.find('\n'));
}

Replied Centre::post(const std::string& path, const std::string& body, const Words& headers,
                     const std::filesystem::path& shown) const {
    Words command{"curl",
                  "--silent",
                  "--show-error",
                  "--max-time",
                  "60",
                  "--cacert",
                  m_home.certificates().authority,
                  "--connect-to",
                  std::string(centreHostName) + ":443:127.0.0.1:" + std::to_string(m_port),
                  "--header",
                  "Content-Type: application/json",
                  "--header",
                  "Expect:", // no question before a long body
                  "--data-binary",
                  "@-",
                  "--write-out",
                  "\n%{http_code}",
                  "https://" + std::string(centreHostName) + path};
    for (const auto& header : headers)
        command.insert(command.end(), {"--header", header});
    if (!shown.empty()) command.insert(command.end(), {"--cert", shown});
    const auto ended = run(command, body);
    const auto last = ended.out.rfind('\n');
    if (last == std::string::npos) throw std::runtime_error("curl: " + ended.err);
    return {std::stoi(ended.out.substr(last + 1)), ended.out.substr(0, last)};
}

Replied Centre::post(const std::string& path, const std::string& body, const Speaker& by) const {
    return post(path, body,
                {std::string(deviceHeader) + ": " + by.device,
                 std::string(signatureHeader) + ": " + by.keys.sign(signedText(path, body))},
                shownBy(by));
}

std::filesystem::path Centre::shownBy(const Speaker& by, int agoDays) const {
    const auto now = MachineClock().now();
    const auto then = Moment::utcMs(now.utcMs() - std::int64_t(agoDays) * 24 * 60 * 60 * 1000);
    return writeShown(m_home.folder.string() + '-' + by.device + '-' + std::to_string(agoDays) + ".pem", by,
                      certifyDevice(m_home.certificates(), *Stream::parse(by.device), by.keys.publicKey(), then));
}

std::filesystem::path writeShown(const std::filesystem::path& file, const Speaker& by, const std::string& certificate) {
    std::string key("\x30\x2e\x02\x01\x00\x30\x05\x06\x03\x2b\x65\x70\x04\x22\x04\x20", 16); // of RFC 8410
    key.append(reinterpret_cast<const char*>(by.keys.seed.data()), by.keys.seed.size());
    std::string text(sodium_base64_encoded_len(key.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(key.data()), key.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    std::ofstream out(file);
    out << "-----BEGIN CERTIFICATE-----\n";
    for (std::size_t at = 0; at < certificate.size(); at += 64)
        out << certificate.substr(at, 64) << '\n';
    out << "-----END CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----\n" << text.c_str() << "\n-----END PRIVATE KEY-----\n";
    return file;
}

std::string Centre::url() const {
    return "https://127.0.0.1:" + std::to_string(m_port);
}

std::string Centre::log() const {
    std::ostringstream text;
    text << std::ifstream(m_log).rdbuf();
    return text.str();
}

std::string Centre::watched(const std::string& what, int* code) const {
    const auto said = log();
    const std::string before = "health and metrics on 127.0.0.1:";
    const auto at = said.find(before);
    if (at == said.npos) throw std::runtime_error("nobody watches: " + said);
    const auto port = std::to_string(std::stoi(said.substr(at + before.size())));
    const auto ended =
        run({"curl", "--silent", "--fail", "--max-time", "30", "http://127.0.0.1:" + port + what});
    if (code != nullptr) *code = ended.code;
    return ended.out;
}

long memoryOf(int pid, const std::string& what) {
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(what + ':')) return std::stol(line.substr(what.size() + 1));
    throw std::runtime_error("no process " + std::to_string(pid));
}

int openFilesOf(int pid) {
    const std::filesystem::directory_iterator files("/proc/" + std::to_string(pid) + "/fd");
    return static_cast<int>(std::distance(begin(files), end(files)));
}

} // namespace touat::processes
