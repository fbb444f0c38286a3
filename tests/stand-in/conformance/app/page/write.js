document.write('<p>Scripted</p>');
