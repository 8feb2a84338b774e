using Microsoft.Extensions.Options;
using Prevenance.Law;

namespace Prevenance.Cli;

/// <summary>Turns what the modules refuse into one clear message and the exit code that says so.</summary>
internal static class Refusals
{
    public static async Task<int> Guard(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (AggregateException several)
        {
            // Several threads meet the same fault: it is told once.
            return await Guard(() => Task.FromException<int>(several.InnerExceptions[0]));
        }
        catch (TypeInitializationException data) when (RefusalIn(data) is { } refusal)
        {
            // The law, and the communes, are read where they are first named.
            Tell(refusal);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine(Speech.Say("interrompu ; la même commande reprend où elle s’est arrêtée", "interrupted; the same command goes on where it stopped"));
            return ExitCode.Interrupted;
        }
        catch (RefusalException refusal)
        {
            Tell(refusal);
        }
        catch (Exception refusal) when (refusal is CircularDefinitionException
            or OptionsValidationException or IOException or InvalidDataException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(Printable.Of(refusal.Message));
        }
        return ExitCode.InvalidInput;
    }

    private static RefusalException? RefusalIn(Exception? fault) => fault is null or RefusalException ? (RefusalException?)fault : RefusalIn(fault.InnerException);

    /// <summary>Each thing that is wrong, with its place, in the language of whoever reads.</summary>
    public static void Tell(RefusalException refusal)
    {
        foreach (var one in refusal.Refusals)
            Console.Error.WriteLine(Printable.Of(one.Sentence.In(Speech.Language)));
    }
}
