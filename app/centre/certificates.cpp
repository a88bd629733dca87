// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/centre/certificates.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>
#include <sys/stat.h>

#include <algorithm>
#include <ctime>
#include <fstream>
#include <memory>

#include "core/store/fault.h"

namespace touat {

namespace {

struct Freed {
    void operator()(EVP_PKEY* p) const { EVP_PKEY_free(p); }
    void operator()(X509* p) const { X509_free(p); }
    void operator()(FILE* p) const { std::fclose(p); }
};
template <class T>
using Owned = std::unique_ptr<T, Freed>;

template <class T>
T* made(T* pointer, const char* what) {
    if (pointer == nullptr) throw Fault(FaultKind::inputOutput, what);
    return pointer;
}
void done(int result, const char* what) {
    if (result <= 0) throw Fault(FaultKind::inputOutput, what);
}

constexpr std::time_t centresEnd = 2840140800; // 2060, further than a stall's clock falls

enum class Kind { authority, server, device };

void extend(X509* certificate, X509* issuer, int nid, const char* value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    auto* extension = made(X509V3_EXT_conf_nid(nullptr, &context, nid, value), value);
    const int added = X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    done(added, value);
}

Owned<X509> certify(Kind kind, const std::string& common, EVP_PKEY* key, X509* issuer, EVP_PKEY* issuerKey,
                    std::time_t until) {
    Owned<X509> certificate{made(X509_new(), "certificate")};
    auto* self = certificate.get();
    X509* signer = issuer != nullptr ? issuer : self;
    X509_set_version(self, 2);
    std::uint64_t serial = 0;
    done(RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial), "serial");
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(self), serial >> 1);
    ASN1_TIME_set_string_X509(X509_getm_notBefore(self), "20200101000000Z");
    made(ASN1_TIME_set(X509_getm_notAfter(self), until), "end");
    done(X509_set_pubkey(self, key), "key");
    done(X509_NAME_add_entry_by_txt(X509_get_subject_name(self), "CN", MBSTRING_UTF8,
                                    reinterpret_cast<const unsigned char*>(common.c_str()), -1, -1, 0),
         "name");
    done(X509_set_issuer_name(self, X509_get_subject_name(signer)), "issuer");
    extend(self, signer, NID_subject_key_identifier, "hash");
    if (kind == Kind::authority) {
        extend(self, signer, NID_basic_constraints, "critical,CA:TRUE,pathlen:1");
        extend(self, signer, NID_key_usage, "critical,keyCertSign,cRLSign");
    } else {
        extend(self, signer, NID_basic_constraints, "critical,CA:FALSE");
        extend(self, signer, NID_key_usage, "critical,digitalSignature");
        extend(self, signer, NID_ext_key_usage, kind == Kind::server ? "serverAuth" : "clientAuth");
        if (kind == Kind::server)
            extend(self, signer, NID_subject_alt_name, (std::string("DNS:") + centreHostName).c_str());
    }
    done(X509_sign(self, issuerKey, EVP_sha256()), "signature");
    return certificate;
}

Owned<FILE> reading(const std::filesystem::path& file) {
    Owned<FILE> stream{std::fopen(file.c_str(), "r")};
    if (!stream) throw Fault(FaultKind::noSuchFile, file.string());
    return stream;
}

Owned<FILE> opened(const std::filesystem::path& file, bool secret) {
    const auto mask = ::umask(secret ? 0077 : 0022);
    Owned<FILE> stream{std::fopen(file.c_str(), "wx")};
    ::umask(mask);
    if (!stream) throw Fault(FaultKind::notWritable, file.string());
    return stream;
}

void writeKey(const std::filesystem::path& file, EVP_PKEY* key) {
    done(PEM_write_PrivateKey(opened(file, true).get(), key, nullptr, nullptr, 0, nullptr,
                              nullptr),
         "key file");
}

void writeCertificate(const std::filesystem::path& file, X509* certificate) {
    done(PEM_write_X509(opened(file, false).get(), certificate), "certificate file");
}

} // namespace

CertificateFiles::CertificateFiles(const std::filesystem::path& folder)
    : authority(folder / "authority.pem"), authorityKey(folder / "authority.key"),
      server(folder / "server.pem"), serverKey(folder / "server.key") {}

void makeCertificates(const CertificateFiles& files) {
    const Owned<EVP_PKEY> authorityKey{made(EVP_EC_gen("P-256"), "key")};
    const Owned<EVP_PKEY> serverKey{made(EVP_EC_gen("P-256"), "key")};
    const auto authority =
        certify(Kind::authority, "Touat centre authority", authorityKey.get(), nullptr, authorityKey.get(), centresEnd);
    const auto server = certify(Kind::server, centreHostName, serverKey.get(), authority.get(), authorityKey.get(),
                                centresEnd);
    writeKey(files.authorityKey, authorityKey.get());
    writeKey(files.serverKey, serverKey.get());
    writeCertificate(files.authority, authority.get());
    writeCertificate(files.server, server.get());
}

std::string certifyDevice(const CertificateFiles& files, const Stream& device, const Hash& publicKey, Moment now) {
    constexpr std::time_t year = 365 * 24 * 60 * 60;
    const Owned<X509> authority{
        made(PEM_read_X509(reading(files.authority).get(), nullptr, nullptr, nullptr), "authority")};
    const Owned<EVP_PKEY> authorityKey{
        made(PEM_read_PrivateKey(reading(files.authorityKey).get(), nullptr, nullptr, nullptr), "authority's key")};
    const Owned<EVP_PKEY> key{made(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, publicKey.bytes.data(),
                                                               publicKey.bytes.size()),
                                   "device's key")};
    const auto certificate = certify(Kind::device, device.text(), key.get(), authority.get(), authorityKey.get(),
                                     static_cast<std::time_t>(now.utcMs() / 1000) + year);
    std::vector<unsigned char> der(static_cast<std::size_t>(std::max(0, i2d_X509(certificate.get(), nullptr))));
    auto* end = der.data();
    done(i2d_X509(certificate.get(), &end), "certificate");
    std::string text((der.size() + 2) / 3 * 4 + 1, '\0');
    text.resize(static_cast<std::size_t>(EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), der.data(),
                                                         static_cast<int>(der.size()))));
    return text;
}

std::vector<std::string> linesOfFile(const std::filesystem::path& file) {
    std::ifstream stream(file);
    if (!stream) throw Fault(FaultKind::noSuchFile, file.string());
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

} // namespace touat
