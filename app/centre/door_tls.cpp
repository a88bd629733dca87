// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/centre/door_tls.h"

#include <openssl/x509.h>

#include <ctime>
#include <memory>

#include "core/store/fault.h"

namespace touat {

namespace asio = boost::asio;

namespace {

// Its signature lets it ask for the next one, so an old one breaks no line; nor does a clock that a cut of power
// set back behind all of them (R11).
int letUntimely(int holds, X509_STORE_CTX* chain) {
    const int wrong = X509_STORE_CTX_get_error(chain);
    return holds == 1 || wrong == X509_V_ERR_CERT_HAS_EXPIRED || wrong == X509_V_ERR_CERT_NOT_YET_VALID ? 1 : 0;
}

} // namespace

asio::ssl::context tlsContext(const std::filesystem::path& certificate, const std::filesystem::path& key) {
    asio::ssl::context context(asio::ssl::context::tls_server);
    SSL_CTX_set_min_proto_version(context.native_handle(), TLS1_3_VERSION);
    boost::system::error_code failed;
    context.use_certificate_chain_file(certificate.string(), failed);
    if (!failed) context.use_private_key_file(key.string(), asio::ssl::context::pem, failed);
    if (failed) throw Fault(FaultKind::noSuchFile, certificate.string() + ": " + failed.message());
    return context;
}

asio::ssl::context devicesTlsContext(const CertificateFiles& certificates) {
    (void)tlsContext(certificates.authority, certificates.authorityKey); // what certifies is missed now, and not by a stall
    auto context = tlsContext(certificates.server, certificates.serverKey);
    auto* native = context.native_handle();
    const auto authority = certificates.authority.string();
    if (SSL_CTX_load_verify_locations(native, authority.c_str(), nullptr) != 1)
        throw Fault(FaultKind::noSuchFile, authority);
    SSL_CTX_set_client_CA_list(native, SSL_load_client_CA_file(authority.c_str()));
    SSL_CTX_set_verify(native, SSL_VERIFY_PEER, &letUntimely);
    constexpr unsigned char here[] = {'t', 'o', 'u', 'a', 't'}; // a line that goes on shows what it showed
    SSL_CTX_set_session_id_context(native, here, sizeof here);
    return context;
}

int PublicTls::choose(SSL* line, int*, void* self) {
    auto& face = *static_cast<PublicTls*>(self);
    const auto* asked = SSL_get_servername(line, TLSEXT_NAMETYPE_host_name);
    if (asked != nullptr && face.name == asked) {
        SSL_set_SSL_CTX(line, face.context.native_handle());
        SSL_set_verify(line, SSL_VERIFY_NONE, nullptr);
    }
    return SSL_TLSEXT_ERR_OK;
}

bool ShownCertificate::endsSoon(Moment now) const {
    constexpr std::int64_t sixtyDaysMs = 60LL * 24 * 60 * 60 * 1000;
    return until.utcMs() - now.utcMs() < sixtyDaysMs;
}

std::optional<ShownCertificate> shownBy(SSL* line) {
    const std::unique_ptr<X509, decltype(&X509_free)> shown(SSL_get1_peer_certificate(line), &X509_free);
    if (!shown) return std::nullopt;
    char name[64] = "";
    X509_NAME_get_text_by_NID(X509_get_subject_name(shown.get()), NID_commonName, name, sizeof name);
    const auto device = Stream::parse(name);
    std::tm end{};
    if (!device || ASN1_TIME_to_tm(X509_get0_notAfter(shown.get()), &end) != 1) return std::nullopt;
    return ShownCertificate{*device, Moment::utcMs(static_cast<std::int64_t>(::timegm(&end)) * 1000)};
}

} // namespace touat
