using System.CommandLine;
using Prevenance.Storage;
using Prevenance.Web.Hosting;

namespace Prevenance.Cli.Verbs.Storage;

/// <summary><c>backup</c>: a copy of what is kept, while the server runs. The key that opens it is not in it.</summary>
internal static class BackupVerb
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = Speech.Say("le fichier à écrire", "the file to write") };
        var data = Options.Data();
        var command = new Command("backup", Speech.Say("copier ce qui est gardé, sans sa clé, même pendant que le serveur tourne", "copy what is kept, without its key, even while the server runs")) { file, data };
        command.SetAction(parsed => Run(parsed.GetValue(file)!.FullName, parsed.GetValue(data)!));
        return command;
    }

    private static int Run(string file, string data)
    {
        if (File.Exists(file))
            throw Options.Fault("backup", $"« {file} » existe déjà ; attendu : un fichier nouveau", $"'{file}' already stands; expected a new file");
        var place = StoreSettings.In(data);
        if (place.PostgreSql is not null)
            throw Options.Fault("backup", "ce qui est gardé est dans PostgreSQL : sauvegardez-le avec pg_dump", "what is kept is in PostgreSQL: back it up with pg_dump");
        if (!Store.Copy(place, file))
            throw Options.Fault("--data", $"rien n’est gardé dans « {data} »", $"nothing is kept in '{data}'");
        Console.WriteLine(Speech.Say(
            $"{file} est écrit. Gardez la clé (prevenance.key) ailleurs : sans elle la copie ne s’ouvre pas, avec elle n’importe qui la lit.",
            $"{file} is written. Keep the key (prevenance.key) elsewhere: without it the copy does not open, with it anybody reads it."));
        return ExitCode.Success;
    }
}
