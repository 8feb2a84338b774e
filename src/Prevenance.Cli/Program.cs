using System.CommandLine;
using Prevenance.Cli.Verbs;

var root = new RootCommand("Prévenance : les droits de chacun, expliqués jusqu’à l’article de loi.")
{
    CheckVerb.Create(),
};
return root.Parse(args).Invoke();
