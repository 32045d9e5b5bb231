// An order's page looks again until there will be nothing new to see.
setTimeout(() => location.reload(), 1_500);
