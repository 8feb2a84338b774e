using System.Globalization;
using Prevenance.Writing;

// prevenance-writing FOLDER CONNECTION ACCOUNT NOW NOTE FILE… : writes in these files until it is killed, and says of each thing that it was written.
var (folder, connection, account, now) = (args[0], args[1], args[2], DateTimeOffset.Parse(args[3], CultureInfo.InvariantCulture));
await using var writer = Writer.Open(folder, connection.Length > 0 ? connection : null, account, now, note: args[4], args[5..]);
await Task.WhenAll(Writer.Kinds.Select(writer.WriteForEver));
