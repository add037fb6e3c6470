-- Questions for wrk: one ticket after the other of those that were recorded before, or a page of them. With "anew" each asks
-- for the views as of another position that they have long reached, so that the server has an answer to find for each.
local TICKETS = 500
local POSITIONS = 20000
local count = 0

function init(args)
  mode = args[1]
  secret = args[2]
  anew = args[3] == 'anew'
end

function request()
  count = count + 1
  local headers = { ['Authorization'] = 'Bearer ' .. secret }
  local asked = anew and '?minPosition=' .. count % POSITIONS or ''
  if mode == 'page' then return wrk.format('GET', '/api/v1/tickets' .. asked, headers) end
  return wrk.format('GET', string.format('/api/v1/tickets/fill-0-%d%s', count % TICKETS, asked), headers)
end
