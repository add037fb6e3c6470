-- Requests for wrk: a window of tickets is reported, then each of them gets seven confirmations, and so on. No two
-- requests about one ticket are under way at the same time as long as there are fewer connections than tickets.
local WINDOW = 2048
local EVENTS = 8
local report = '{"ticketId":"%s","data":{"customerId":"acme","channel":"phone","kind":"fault","subject":"No dial tone"}}'
local confirmation = '{"data":{"channel":"email","recipient":"it@acme.example","delivery":"delivered"}}'
local threads = 0
-- wrk asks for a request before it begins, to see whether it is one, and never sends it.
local count = -1

function setup(thread)
  thread:set('number', threads)
  threads = threads + 1
end

function init(args)
  run = args[1]
  keyed = args[2] == 'keyed'
  secret = args[3]
end

function request()
  local batch = math.floor(count / (WINDOW * EVENTS))
  local step = math.floor(count / WINDOW) % EVENTS
  local ticket = string.format('%s-%d-%d', run, number, batch * WINDOW + count % WINDOW)
  local headers = { ['Content-Type'] = 'application/json', ['Authorization'] = 'Bearer ' .. (secret or '') }
  if keyed then headers['Idempotency-Key'] = string.format('"%s-%d-%d"', run, number, count) end
  count = count + 1
  if step == 0 or count <= 0 then return wrk.format('POST', '/api/v1/tickets', headers, string.format(report, ticket)) end
  return wrk.format('POST', '/api/v1/tickets/' .. ticket .. '/acknowledgements', headers, confirmation)
end
