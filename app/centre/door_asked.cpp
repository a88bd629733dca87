// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way of a program on the same machine to the daemon's door.
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include "app/centre/door.h"
#include "core/store/fault.h"

namespace touat {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;

bool isOpen(std::uint16_t port) {
    asio::io_context io;
    asio::ip::tcp::socket socket(io);
    boost::system::error_code failed;
    socket.connect({asio::ip::address_v4::loopback(), port}, failed);
    return !failed;
}

Answer askRunningCentre(std::uint16_t port, const CertificateFiles& certificates,
                        const std::string& localToken, const std::string& path,
                        const std::string& body) {
    try {
        asio::io_context io;
        asio::ssl::context context(asio::ssl::context::tls_client);
        context.load_verify_file(certificates.authority.string());
        context.set_verify_mode(asio::ssl::verify_peer);
        context.set_verify_callback(asio::ssl::host_name_verification(centreHostName));
        beast::ssl_stream<beast::tcp_stream> stream(io, context);
        beast::get_lowest_layer(stream).connect({asio::ip::address_v4::loopback(), port});
        stream.handshake(asio::ssl::stream_base::client);
        http::request<http::string_body> request(http::verb::post, path, 11);
        request.set(http::field::host, centreHostName);
        request.set("Touat-Local", localToken);
        request.body() = body;
        request.keep_alive(false);
        request.prepare_payload();
        http::write(stream, request);
        beast::flat_buffer buffer;
        http::response<http::string_body> response;
        http::read(stream, buffer, response);
        const bool done = response.result() == http::status::ok;
        return {done ? AnswerKind::done : AnswerKind::refused, response.body(), std::nullopt};
    } catch (const boost::system::system_error& error) {
        throw Fault(FaultKind::inputOutput, error.what());
    }
}

std::string PublicFace::name() const {
    const auto host = address.substr(std::min(address.size(), std::string("https://").size()));
    return host.substr(0, host.find(':'));
}

} // namespace touat
