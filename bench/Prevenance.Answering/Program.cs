using System.Globalization;
using Prevenance.Answering;

// prevenance-answering FOLDER CONNECTION NOW PORT KEY ANSWER… : partners answer while letters leave, until it is killed, and says of each answer that it was taken.
// KEY is the person's, in hexadecimal; PORT the mail server's of this machine; ANSWER is accept or decline, a request, its link and its code, with commas.
var (folder, connection, now, port, key) = (args[0], args[1], DateTimeOffset.Parse(args[2], CultureInfo.InvariantCulture), int.Parse(args[3], CultureInfo.InvariantCulture), Convert.FromHexString(args[4]));
var answers = args[5..].Select(Invited.Read).ToLookup(answer => answer.Accepts);
var machine = new Machine(folder, connection.Length > 0 ? connection : null, now, port, key);
await Task.WhenAll([machine.SendLettersForEver(), machine.DeclineEach(answers[false]), .. answers[true].Select(machine.AcceptForEver)]);
