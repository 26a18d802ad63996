const frame = document.createElement('iframe');
frame.title = 'Dossier';
frame.src = 'taskpane.html';
document.body.append(frame);
