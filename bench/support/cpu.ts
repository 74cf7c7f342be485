/** CPU-seconds of this process so far, user and system, of all threads. */
export const cpu_s = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
