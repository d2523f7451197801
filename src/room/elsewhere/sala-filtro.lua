-- Deja pasar a un servidor MQTT solo lo que un teléfono de la sala puede decir; lo demás pierde la conexión. Véase nginx.conf.
-- The rules of ../server/room-broker.ts, for brokers that can't have them. Nothing of a frame goes on before the whole of it was read.
local band, bxor, rshift = bit.band, bit.bxor, bit.rshift
-- Bytes of a packet: of who leads, and of anybody else.
local LONGEST, LONGEST_OF_PHONES = 65535, 4096
-- Seconds: in half as many again as a phone has promised its broker lets it go.
local LONGEST_KEEPALIVE, LONGEST_SILENCE, LONGEST_WRITE, LONGEST_PACKET = 120, 180, 60, 10
local CONNECT, PUBLISH, SUBSCRIBE = 1, 3, 8
local CONTINUED, BINARY = 0, 2
local CONTROL = { [8] = true, [9] = true, [10] = true }

local function bucket(burst, per_second)
  local left, at = burst, ngx.now()
  return function()
    local now = ngx.now()
    left, at = math.min(burst, left + (now - at) * per_second), now
    if left < 1 then return false end
    left = left - 1
    return true
  end
end

-- The text that begins at a place, and where it ends; none where it isn't whole.
local function read_text(body, at)
  local high, low = body:byte(at, at + 1)
  local next = low and at + 2 + high * 256 + low
  if next and next <= #body + 1 then return body:sub(at + 2, next - 1), next end
end

-- The topic of a whole name. NATS takes more signs than + and # for «any room»: no other letters than a room's.
local function topic_of(name)
  local room, topic = (name or ''):match('^taller/([a-z2-7]+)/(%l+)$')
  return room and #room == 16 and topic or nil
end

-- The name that a CONNECT comes with: it stands behind the client's own, and behind a will's topic and words.
local function name_of(body, flags)
  local at = 11
  for _ = 1, band(flags, 4) ~= 0 and 3 or 1 do _, at = read_text(body, at or #body + 1) end
  return band(flags, 0x80) ~= 0 and at and read_text(body, at) or ''
end

-- Whether packets of one connection may pass, and how long they may be.
local function make_judge()
  local calm, asks = bucket(10, 2), bucket(20, 1)
  -- Frames and packets, whatever they say: more than twice what a phone may say that has manners.
  local anything = bucket(120, 30)
  local says = { aqui = calm, voto = calm, duda = calm, mando = bucket(20, 10) }
  local leads
  local judges = {
    [CONNECT] = function(_, body)
      local protocol = body:sub(1, 7)
      local flags, high, low = body:byte(8, 10)
      if protocol ~= '\0\4MQTT\4' or not low then return false end
      -- Other names, and an empty one, anybody may have; without its password the broker lets nobody in with this one.
      leads = name_of(body, flags) == ngx.var.quien_dirige
      local keepalive = high * 256 + low
      local is_kept = band(flags, 2) == 0
      local has_will = band(flags, 4) ~= 0
      return keepalive > 0 and keepalive <= LONGEST_KEEPALIVE and not is_kept and (leads or not has_will)
    end,
    [PUBLISH] = function(head, body)
      local name, at = read_text(body, 1)
      local topic = topic_of(name)
      local takes = says[topic or '']
      if not takes then return topic ~= nil and leads end
      local quality = band(rshift(head, 1), 3)
      local length = #body + 1 - at - (quality > 0 and 2 or 0)
      return band(head, 1) == 0 and quality < 2 and length <= 1000 and takes()
    end,
    [SUBSCRIBE] = function(_, body)
      local at = 3
      repeat
        local name, next = read_text(body, at)
        if not topic_of(name) or not (leads or asks()) then return false end
        -- No receipts are due of a phone, so whatever it sends counts.
        if not leads and body:byte(next) ~= 0 then return false end
        at = next + 1
      until at > #body
      return true
    end,
  }
  local function takes() return leads or anything() end
  return function(head, body)
    local judge = judges[rshift(head, 4)]
    return (not judge or judge(head, body)) and takes()
  end, takes, function() return leads and LONGEST or LONGEST_OF_PHONES end
end

local function unmask(text, key)
  local mask, bytes = { key:byte(1, 4) }, {}
  for n = 1, #text do bytes[n] = string.char(bxor(text:byte(n), mask[(n - 1) % 4 + 1])) end
  return table.concat(bytes)
end

-- Takes away the packets that are whole; gives the rest, or nothing where one may not pass.
local function pass_packets(bytes, allows, longest)
  while #bytes > 1 do
    local length, place, at = 0, 1, 2
    repeat
      local byte = bytes:byte(at)
      if not byte then return bytes end
      length, place, at = length + band(byte, 127) * place, place * 128, at + 1
      if length > longest() or at > 6 then return nil end
    until byte < 128
    if #bytes < at - 1 + length then return bytes end
    if not allows(bytes:byte(1), bytes:sub(at, at - 1 + length)) then return nil end
    bytes = bytes:sub(at + length)
  end
  return bytes
end

-- Takes away one WebSocket frame that is whole: gives its kind, whether it is the last of its message, what it holds, and the rest.
-- Only the rest where it isn't whole; nothing where it is none of a page's.
local function next_frame(bytes, longest)
  local first, second, high, low = bytes:byte(1, 4)
  if not second then return bytes end
  local length, at = band(second, 127), 3
  if band(first, 0x70) ~= 0 or band(second, 0x80) == 0 or length == 127 then return nil end
  if length == 126 then
    if not low then return bytes end
    length, at = high * 256 + low, 5
  end
  if length > longest() then return nil end
  local last = at + 3 + length
  if #bytes < last then return bytes end
  local payload = unmask(bytes:sub(at + 4, last), bytes:sub(at, at + 3))
  return bytes:sub(last + 1), band(first, 15), band(first, 0x80) ~= 0, payload
end

local function from_phone(phone, broker)
  local allows, takes, longest = make_judge()
  local frames, packets, is_open = '', '', false
  local began
  while true do
    local patience = began and began + LONGEST_PACKET - ngx.now() or LONGEST_SILENCE
    if patience <= 0 then return end
    phone:settimeouts(nil, LONGEST_WRITE * 1000, patience * 1000)
    local bytes = phone:receiveany(LONGEST)
    if not bytes then return end
    frames = frames .. bytes
    local all, has_finished = frames, false
    while true do
      local rest, kind, is_last, payload = next_frame(frames, longest)
      if not rest then return end
      if not kind then break end
      if not takes() then return end
      frames = rest
      if not CONTROL[kind] then
        if kind ~= (is_open and CONTINUED or BINARY) then return end
        is_open = not is_last
        local had = #packets + #payload
        packets = pass_packets(packets .. payload, allows, longest)
        if not packets then return end
        has_finished = has_finished or #packets < had
      end
    end
    local whole = #all - #frames
    if whole > 0 and not broker:send(all:sub(1, whole)) then return end
    -- Whoever sends it bit by bit has no more time for it.
    if #frames + #packets == 0 then began = nil
    elseif has_finished or not began then began = ngx.now() end
  end
end

local function to_phone(phone, broker)
  while true do
    local bytes = broker:receiveany(LONGEST)
    if not bytes or not phone:send(bytes) then return end
  end
end

local broker = ngx.socket.tcp()
broker:settimeouts(5000, LONGEST_WRITE * 1000, LONGEST_SILENCE * 1000)
local host, port = ngx.var.servidor_mqtt:match('^(.*):(%d+)$')
if not broker:connect(host, tonumber(port)) or not broker:send(ngx.req.raw_header()) then return ngx.exit(502) end
local answer = broker:receiveuntil('\r\n\r\n')()
if not (answer or ''):find('^HTTP/1.1 101 ') then return ngx.exit(502) end
local phone = ngx.req.socket(true)
if not phone:send(answer .. '\r\n\r\n') then return end
local up, down = ngx.thread.spawn(from_phone, phone, broker), ngx.thread.spawn(to_phone, phone, broker)
ngx.thread.wait(up, down)
ngx.exit(444)
