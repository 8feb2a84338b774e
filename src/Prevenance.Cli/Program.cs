using System.Globalization;
using System.Text;
using Prevenance.Cli;

Console.OutputEncoding = Encoding.UTF8;
Speech.Settle(CultureInfo.CurrentUICulture);
return await CommandLine.Run(args);
