// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bifrost::fuzz {

/// Keys whose private parts no longer exist. The only data signed with them are `compact-rs256`,
/// `compact-ps256`, and `compact-es256` of the corpus; anything else that verifies is forged.
constexpr const char *orphanedKeys =
    R"({"kty":"EC","crv":"P-256","kid":"e",)"
    R"("x":"LUY6sORI3kjzSzT8nSGx3ftdwPTZlWaDPlVFwigK9Us",)"
    R"("y":"TJUHX1bL1AeYTQRuZocp7FCJUgfByhQ7RoNf1ZXY7y0"},)"
    R"({"kty":"RSA","e":"AQAB","kid":"r","n":")"
    R"(5TWIimDtvPGyDpGXNWSC8ay5flKWwraqB48E4paem0czO_PzI0F2jK_DlL6_NSXAJfrx7E4-lLcfqQpiaAJByq)"
    R"(enddkAOjj-cmorMFlUkDbl6ANtFITieL2iQdxBc-nuYtrYlsfKGgCnamjLVI7SBADzWN5VOjB5LLl0igwwsrR4)"
    R"(dPjEPQ6BqWy7LwOncxIHV7tCf9qtLNfc-Ysyd2PIfTXUQOSLrrXzscjXtX0wbQ3wlzpx1i7KDG4z0ejTNnEsb5)"
    R"(CNd-OksR292e0mVcgxj9Msx1swSD_Ee1VTEEhRoM1L-zaPOPytwFOD3WDyjtMKbSxTw55Z1lp2bMCZXTp8uw)"
    R"("})";

} // namespace bifrost::fuzz
