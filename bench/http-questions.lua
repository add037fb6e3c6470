-- Questions for wrk: one ticket after the other of those that were recorded before, or a page of them. With "anew" no two
-- requests are alike to the server, which then has an answer to find for each.
local TICKETS = 500
local count = 0

function init(args)
  mode = args[1]
  secret = args[2]
  anew = args[3] == 'anew'
end

function request()
  count = count + 1
  local headers = { ['Authorization'] = 'Bearer ' .. secret }
  if anew then headers['Accept-Language'] = 'en, xx-' .. count end
  if mode == 'page' then return wrk.format('GET', '/api/v1/tickets', headers) end
  return wrk.format('GET', string.format('/api/v1/tickets/fill-0-%d', count % TICKETS), headers)
end
