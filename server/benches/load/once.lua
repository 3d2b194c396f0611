-- Sends every request of a list once, and says how each was answered and how long that took.
--
-- Given after `--`: a file of requests, as they go over the wire, with a zero byte between them; and a file for the
-- answers, one line each, status and `Location`. Needs one thread (`-t1`). Prints seconds in all, then the median
-- and the 99th percentile in microseconds.

local ffi = require("ffi")
ffi.cdef [[
  typedef struct { long seconds; long nanoseconds; } moment;
  int clock_gettime(int clock, moment *now);
  int getpid(void);
  int kill(int process, int signal);
]]

local MONOTONIC, INTERRUPT, HOURS = 1, 2, 3600 * 1000

local requests, taken, sent, answered, answers, began = {}, 0, 0, 0, nil, nil

local function now()
  local moment = ffi.new("moment")
  ffi.C.clock_gettime(MONOTONIC, moment)
  return tonumber(moment.seconds) + tonumber(moment.nanoseconds) / 1e9
end

function init(arguments)
  for request in io.open(arguments[1], "rb"):read("*a"):gmatch("[^%z]+") do
    requests[#requests + 1] = request
  end
  answers = io.open(arguments[2], "w")
  -- wrk asks for one request beforehand, to look at it.
  requests[0] = requests[1]
end

-- Before each request: at once, or, when none is left, never.
function delay()
  began = began or now()
  taken = taken + 1
  return taken <= #requests and 0 or HOURS
end

function request()
  local next = requests[sent]
  sent = sent + 1
  return next
end

function response(status, headers)
  answers:write(status, "\t", headers["location"] or "", "\n")
  answered = answered + 1
  if answered == #requests then
    seconds = now() - began
    answers:close()
    wrk.thread:stop()
    -- wrk would sleep to the end of its time; this wakes it, as Ctrl-C does.
    ffi.C.kill(ffi.C.getpid(), INTERRUPT)
  end
end

-- What follows runs in a Lua of its own, which reaches into the worker's.

local worker

function setup(thread)
  worker = thread
end

function done(_, latency)
  print(worker:get("seconds") or 0, latency:percentile(50), latency:percentile(99))
end
