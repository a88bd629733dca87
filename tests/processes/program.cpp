// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace touat::processes {

namespace {

int codeOf(int status) {
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

// In the child, after fork(): becomes the program.
[[noreturn]] void become(const Words& command) {
    std::vector<char*> words;
    for (const auto& word : command)
        words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    execvp(words[0], words.data());
    _exit(127);
}

std::filesystem::path temporaryFile() {
    auto pattern = (std::filesystem::temp_directory_path() / "touat-run-XXXXXX").string();
    const int file = mkstemp(pattern.data());
    if (file < 0) throw std::runtime_error("no temporary file");
    close(file);
    return pattern;
}

std::string take(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    std::filesystem::remove(file);
    return text.str();
}

} // namespace

std::string program(const std::string& name) {
    return TOUAT_BUILD "/bin/" + name;
}

Ended run(const Words& command, const std::string& input) {
    const auto in = temporaryFile();
    const auto out = temporaryFile();
    const auto err = temporaryFile();
    std::ofstream(in, std::ios::binary) << input;
    const int pid = fork();
    if (pid < 0) throw std::runtime_error("no process");
    if (pid == 0) {
        dup2(open(in.c_str(), O_RDONLY), STDIN_FILENO);
        dup2(open(out.c_str(), O_WRONLY | O_TRUNC), STDOUT_FILENO);
        dup2(open(err.c_str(), O_WRONLY | O_TRUNC), STDERR_FILENO);
        become(command);
    }
    int status = 0;
    waitpid(pid, &status, 0);
    std::filesystem::remove(in);
    return {codeOf(status), take(out), take(err)};
}

Child::Child(const Words& command, const std::filesystem::path& log) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    m_pid = fork();
    if (m_pid < 0) throw std::runtime_error("no process");
    if (m_pid == 0) {
        const auto* file = log.empty() ? "/dev/null" : log.c_str();
        dup2(open("/dev/null", O_RDONLY), STDIN_FILENO);
        dup2(ends[1], STDOUT_FILENO);
        dup2(open(file, O_WRONLY | O_CREAT | O_APPEND, 0600), STDERR_FILENO);
        become(command);
    }
    close(ends[1]);
    m_out = ends[0];
}

Child::~Child() {
    if (isRunning()) {
        signal(SIGKILL);
        wait();
    }
    close(m_out);
}

bool Child::readLine(std::string& line, int ms) {
    for (;;) {
        if (const auto end = m_read.find('\n'); end != std::string::npos) {
            line = m_read.substr(0, end);
            m_read.erase(0, end + 1);
            return true;
        }
        pollfd waiting{m_out, POLLIN, 0};
        if (poll(&waiting, 1, ms) <= 0) return false;
        char bytes[4096];
        const auto n = read(m_out, bytes, sizeof bytes);
        if (n <= 0) return false;
        m_read.append(bytes, static_cast<std::size_t>(n));
    }
}

bool Child::isRunning() {
    if (m_code >= 0) return false;
    int status = 0;
    if (waitpid(m_pid, &status, WNOHANG) != m_pid) return true;
    m_code = codeOf(status);
    return false;
}

void Child::signal(int number) {
    if (m_code < 0) kill(m_pid, number);
}

int Child::wait() {
    int status = 0;
    if (m_code < 0 && waitpid(m_pid, &status, 0) == m_pid) m_code = codeOf(status);
    return m_code;
}

} // namespace touat::processes
