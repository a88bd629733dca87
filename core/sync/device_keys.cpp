// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/device_keys.h"

#include <sstream>

#include "core/book/book.h"
#include "core/journal/json_value.h"
#include "core/store/fault.h"
#include "core/store/whole_file.h"

namespace touat {

namespace {

// The PEM text has line ends, which a clean text has not; it travels as an array of lines.
struct PepperText {
    std::string id;
    Hash secret;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("secret", self.secret);
    }
};
struct KeyFile {
    Hash seed;
    std::vector<PepperText> peppers;
    std::string centreUrl;
    std::vector<std::string> centreCertificate;
    std::optional<std::string> deviceCertificate; // files of before have none
    static void fields(auto& self, auto&& visit) {
        visit("seed", self.seed);
        visit("peppers", self.peppers);
        visit("centre", self.centreUrl);
        visit("certificate", self.centreCertificate);
        visit("device_certificate", self.deviceCertificate);
    }
};

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

} // namespace

Hash DeviceKeys::publicKey() const { return publicKeyOf(seed); }

std::string DeviceKeys::sign(std::string_view message) const { return signatureOf(seed, message); }

void giveKeys(Surroundings& surroundings, const DeviceKeys& keys) {
    surroundings.peppers = keys.peppers;
    surroundings.seed = keys.seed;
    surroundings.standing = keys.centreUrl.empty() ? Standing::alone : Standing::enrolled;
}

DeviceKeys makeKeys(Random& random) {
    DeviceKeys keys;
    random.fill(keys.seed);
    keys.peppers.push_back(makePepper(random));
    return keys;
}

std::filesystem::path keysBeside(const std::filesystem::path& book) {
    auto file = book;
    return file.replace_extension(".keys");
}

void saveKeys(const std::filesystem::path& file, const DeviceKeys& keys) {
    KeyFile content;
    content.seed.bytes = keys.seed;
    for (const auto& pepper : keys.peppers) {
        PepperText text;
        text.id = pepper.id;
        text.secret.bytes = pepper.secret;
        content.peppers.push_back(text);
    }
    content.centreUrl = keys.centreUrl;
    content.centreCertificate = linesOf(keys.centreCertificate);
    if (!keys.certificate.empty()) content.deviceCertificate = keys.certificate;
    writeWhole(file, json::write(content).dump(1) + '\n');
}

void keepCertificate(const std::filesystem::path& file, const std::string& certificate) {
    auto keys = loadKeys(file);
    keys.certificate = certificate;
    saveKeys(file, keys);
}

DeviceKeys loadKeys(const std::filesystem::path& file) {
    const auto text = readWhole(file);
    if (!text) throw Fault(FaultKind::noSuchFile, file.string());
    const auto content = json::Parser().as<KeyFile>(*text);
    if (!content) throw Fault(FaultKind::damaged, file.string());
    DeviceKeys keys;
    keys.seed = content->seed.bytes;
    for (const auto& pepper : content->peppers)
        keys.peppers.push_back({pepper.id, pepper.secret.bytes});
    keys.centreUrl = content->centreUrl;
    for (const auto& line : content->centreCertificate) keys.centreCertificate += line + '\n';
    keys.certificate = content->deviceCertificate.value_or(std::string{});
    return keys;
}

} // namespace touat
