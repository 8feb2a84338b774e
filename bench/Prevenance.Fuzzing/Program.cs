using System.Globalization;
using Prevenance.Fuzzing;

// dotnet run -c Release --project bench/Prevenance.Fuzzing -- [--inputs N] [--minutes N] [--seed N] [--reader NAME]
var options = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
int Number(string name, int otherwise) => options.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

await using var readers = await AllReaders.Start();
var chosen = options.TryGetValue("--reader", out var one) ? readers.All.Where(reader => reader.Name == one).ToList() : readers.All;
var report = await new Fuzzer(chosen, Number("--seed", 1)).Run(Number("--inputs", 10_000), Console.Out, TimeSpan.FromMinutes(Number("--minutes", 24 * 60)));
Console.WriteLine(report);
return report.IsClean ? 0 : 1;
