using System.CommandLine;
using Prevenance.Storage;
using Prevenance.Web.Hosting;

namespace Prevenance.Cli.Verbs.Storage;

/// <summary><c>backup</c>: a copy of what is kept, while the server runs. The key that opens it is not in it.</summary>
internal static class BackupVerb
{
    public static Command Create()
    {
        var file = File();
        var keys = new Option<bool>("--keys") { Description = Speech.Say("les clés des personnes, seules, à la place de leur copie d’avant", "the keys of people, alone, in the place of their last copy") };
        var data = Options.Data();
        var command = new Command("backup", Speech.Say("copier ce qui est gardé, sans ses clés, même pendant que le serveur tourne", "copy what is kept, without its keys, even while the server runs")) { file, keys, data, PutKeysBack() };
        command.SetAction(parsed => parsed.GetValue(keys) ? RunKeys(parsed.GetValue(file)!, parsed.GetValue(data)!) : Run(parsed.GetValue(file)!, parsed.GetValue(data)!));
        return command;
    }

    private static Command PutKeysBack()
    {
        var (file, data) = (File(), Options.Data());
        var command = new Command("put-keys-back", Speech.Say("remettre les clés des personnes dans une base remise depuis une copie", "put the keys of people back into a database that was put back from a copy")) { file, data };
        command.SetAction(parsed =>
        {
            var count = Store.PutKeysBack(PlaceOf(parsed.GetValue(data)!), parsed.GetValue(file)!.FullName, KeptModules.All);
            Console.WriteLine(Speech.Say($"{count} clé(s) remise(s)", $"{count} key(s) put back"));
            return ExitCode.Success;
        });
        return command;
    }

    private static Argument<FileInfo> File() => new("FILE") { Description = Speech.Say("le fichier de la copie", "the file of the copy") };

    private static int Run(FileInfo file, string data)
    {
        if (file.Exists)
            throw Options.Fault("backup", $"« {file.FullName} » existe déjà ; attendu : un fichier nouveau", $"'{file.FullName}' already stands; expected a new file");
        if (!Store.Copy(PlaceOf(data), file.FullName, KeptModules.All))
            throw KeptModules.NothingIn(data);
        Console.WriteLine(Speech.Say(
            $"{file.FullName} est écrit. Gardez ailleurs la clé (prevenance.key) et la dernière copie des clés des personnes (backup --keys) : sans elles la copie ne s’ouvre pas, avec elles n’importe qui la lit.",
            $"{file.FullName} is written. Keep the key (prevenance.key) and the last copy of the keys of people (backup --keys) elsewhere: without them the copy does not open, with them anybody reads it."));
        return ExitCode.Success;
    }

    private static int RunKeys(FileInfo file, string data)
    {
        if (!Store.CopyKeys(PlaceOf(data), file.FullName, KeptModules.All))
            throw KeptModules.NothingIn(data);
        Console.WriteLine(Speech.Say(
            $"{file.FullName} est écrit, à la place de la copie d’avant. N’en gardez pas d’autre : une plus ancienne ouvrirait ce qui a été effacé depuis.",
            $"{file.FullName} is written, in the place of the last copy. Keep no other: an older one would open what was erased since."));
        return ExitCode.Success;
    }

    private static StorePlace PlaceOf(string data) => StoreSettings.In(data) is { PostgreSql: null } place
        ? place
        : throw Options.Fault("backup", "ce qui est gardé est dans PostgreSQL : sauvegardez-le avec pg_dump, et la table casework_keys à part", "what is kept is in PostgreSQL: back it up with pg_dump, and the table casework_keys apart");
}
